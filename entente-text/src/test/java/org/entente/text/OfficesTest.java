package org.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.claim.Claim;
import org.junit.jupiter.api.Test;

class OfficesTest {

    @Test
    void whoeverHeldAnOfficeWhenItHappenedActsForTheState() {
        assertThat(codes("Abiy Ahmed, a young officer, met Sudan's generals in 2008. In 2021 Abiy threatened Sudan."))
                .containsExactly("2008 ETH SDNMIL", "2021 ETHGOV SDN");
        assertThat(codes("Francois Hollande visited Mali in 1999. In 2013 Hollande threatened Sudan."))
                .contains("2013 FRAGOV SDN")
                .noneMatch(code -> code.startsWith("1999 FRAGOV"));
    }

    @Test
    void officeThatIsNotHeldYetOrNoLongerIsNone() {
        assertThat(codes("In 1995 Emmanuel Macron accused Chad of lying."))
                .singleElement()
                .asString()
                .startsWith("1995 FRA ");
        assertThat(codes("In 2021 Francois Hollande accused Chad of lying.")).containsExactly("2021 FRAELI TCD");
    }

    @Test
    void whoHeldNoOfficeStaysAsToldOf() {
        assertThat(codes("In 2021 Emma Baker accused Chad of lying.")).containsExactly("2021  TCD");
    }

    private static List<String> codes(String text) {
        return Loaded.code(text).claims().stream().map(OfficesTest::line).toList();
    }

    private static String line(Claim claim) {
        return claim.when().orElseThrow().edtf() + " "
                + claim.source().orElseThrow().actor().code() + " "
                + claim.target().orElseThrow().actor().code();
    }
}
