package org.entente.app.http;

/** Addresses that more than one part must know. */
final class Routes {

    /** Where the token is shown; open to who does not have it yet. */
    static final String SESSION = "/api/session";

    /** Where browsers report violations of the page's policy. */
    static final String POLICY_REPORTS = "/api/policy-reports";

    private Routes() {}
}
