package org.entente.text.actor;

/**
 * Something wrong in an actor file.
 *
 * @param file the file
 * @param line the line, from 1
 * @param message what is wrong and what to do
 */
public record Problem(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
