package org.entente.text.rules;

/**
 * Something wrong in a rule file.
 *
 * @param file the file, relative to the rules' folder
 * @param line the line, from 1
 * @param message what is wrong and how to mend it
 */
public record Problem(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
