package org.entente.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A browser and a server of the bundled reports for the tests of one class; after each, nothing went wrong out of sight. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnThePage {

    private @Nullable Served served;
    private @Nullable Browser browser;

    @BeforeAll
    void start() throws Exception {
        browser = new Browser();
        served = Served.demo().related();
    }

    @AfterAll
    void stop() {
        if (served != null) {
            served.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void nothingWentWrongOutOfSight() {
        assertThat(browser().errors()).isEmpty();
        assertThat(browser().dialogs()).isEmpty();
        assertThat(served().serving().policyViolations()).isZero();
        assertThat(served().failures()).isEmpty();
    }

    Served served() {
        return Objects.requireNonNull(served);
    }

    Browser browser() {
        return Objects.requireNonNull(browser);
    }

    Page open(String path) {
        return Browser.open(browser().page(), served().origin() + path);
    }
}
