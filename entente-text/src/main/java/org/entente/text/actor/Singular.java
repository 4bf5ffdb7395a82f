package org.entente.text.actor;

import java.util.ArrayList;
import java.util.List;

/** The singulars that an English plural can have, by its ending. */
final class Singular {

    private Singular() {}

    /** The form itself first, then what it can be the plural of. */
    static List<String> candidates(String form) {
        List<String> forms = new ArrayList<>(4);
        forms.add(form);
        if (form.endsWith("men")) {
            forms.add(form.substring(0, form.length() - 3) + "man");
        }
        if (form.endsWith("ies")) {
            forms.add(form.substring(0, form.length() - 3) + "y");
        }
        if (form.endsWith("ves")) {
            forms.add(form.substring(0, form.length() - 3) + "f");
        }
        if (form.endsWith("es")) {
            forms.add(form.substring(0, form.length() - 2));
        }
        if (form.endsWith("s") && !form.endsWith("ss")) {
            forms.add(form.substring(0, form.length() - 1));
        }
        if (form.endsWith("children")) {
            forms.add(form.substring(0, form.length() - 3));
        }
        int space = form.indexOf("s of ");
        if (space > 0) {
            forms.add(form.substring(0, space) + form.substring(space + 1));
        }
        int inside = form.indexOf("s general");
        if (inside > 0) {
            forms.add(form.substring(0, inside) + form.substring(inside + 1));
        }
        return forms;
    }
}
