package org.entente.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Takes the pictures of the page that the documentation shows, from the bundled reports; only where it is asked to. */
class PicturesTest {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 760;

    @Test
    void picturesAreTakenWhereAFolderIsNamed() throws Exception {
        Optional<Path> folder =
                Optional.ofNullable(System.getProperty("entente.pictures")).map(Path::of);
        Assumptions.assumeTrue(folder.isPresent(), "no -Dentente.pictures=FOLDER");
        try (Browser browser = new Browser();
                Served served = Served.demo().related()) {
            take(
                    browser,
                    served,
                    "/dyad/china/india",
                    ColorScheme.LIGHT,
                    folder.get().resolve("page-pair.png"));
            take(
                    browser,
                    served,
                    "/document/eth-eri-analysis",
                    ColorScheme.LIGHT,
                    folder.get().resolve("page-report.png"));
            take(browser, served, "/network", ColorScheme.DARK, folder.get().resolve("page-network.png"));
        }
    }

    private static void take(Browser browser, Served served, String path, ColorScheme scheme, Path to)
            throws Exception {
        Page page = Browser.open(browser.page(scheme, WIDTH, HEIGHT), served.origin() + path);
        page.waitForTimeout(1500);
        page.screenshot(new Page.ScreenshotOptions().setPath(to));
        assertThat(Files.size(to)).isBetween(10_000L, 400_000L);
        page.context().close();
    }
}
