package org.entente.actor;

/**
 * The part of a society an actor belongs to: the sector codes of CAMEO (Schrodt 2012, chapter 3) as PLOVER uses them.
 * Where the two differ PLOVER's meaning holds: {@code MED} is medicine and {@code JRN} the press.
 */
public enum Sector {
    GOV("government: the executive"),
    MIL("armed forces"),
    SPY("intelligence service"),
    COP("police"),
    LEG("parliament"),
    JUD("courts"),
    REB("armed opposition: rebels, insurgents"),
    UAF("unaligned armed forces: armed men, mercenaries"),
    PRM("paramilitary groups and militias"),
    OPP("political opposition"),
    PTY("political party"),
    CRM("criminals"),
    CVL("civilians"),
    PRO("protesters"),
    REF("refugees and displaced people"),
    REL("religious organisation or clergy"),
    JRN("press: journalists, newspapers, broadcasters"),
    BUS("business"),
    LAB("workers and unions"),
    AGR("agriculture"),
    EDU("schools and universities"),
    MED("medicine: doctors, hospitals, health workers"),
    ELI("elites, former officials"),
    NGO("non-governmental organisation"),
    IGO("intergovernmental organisation"),
    MNC("multinational company"),
    SOC("social organisation or people: ethnic, local"),
    JEW("Jewish"),
    MUS("Muslim"),
    CHR("Christian"),
    HIN("Hindu"),
    BUD("Buddhist"),
    UNK("people of whom no role is told");

    private final String meaning;

    Sector(String meaning) {
        this.meaning = meaning;
    }

    /** What the code stands for, in words. */
    public String meaning() {
        return meaning;
    }

    /** Whether it is a part of a state, in which the state itself acts. */
    public boolean ofState() {
        return switch (this) {
            case GOV, MIL, SPY, COP, LEG, JUD -> true;
            case REB, UAF, PRM, OPP, PTY, CRM, CVL, PRO, REF, REL, JRN, BUS, LAB, AGR, EDU, MED, ELI -> false;
            case NGO, IGO, MNC, SOC, JEW, MUS, CHR, HIN, BUD, UNK -> false;
        };
    }
}
