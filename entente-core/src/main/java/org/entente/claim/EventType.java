package org.entente.claim;

/**
 * The sixteen event types of PLOVER (Halterman et al. 2023, "PLOVER and POLECAT") with their quad class and their
 * conflict-cooperation score, -10 to +10; the scores follow Goldstein (1992) as PLOVER groups them.
 */
public enum EventType implements ClaimType {
    AGREE(Quad.VERBAL_COOPERATION, 3, "030"),
    CONSULT(Quad.VERBAL_COOPERATION, 1, "040"),
    SUPPORT(Quad.VERBAL_COOPERATION, 3.5, "051"),
    CONCEDE(Quad.VERBAL_COOPERATION, 5, "080"),
    COOPERATE(Quad.MATERIAL_COOPERATION, 6.5, "060"),
    AID(Quad.MATERIAL_COOPERATION, 7, "070"),
    RETREAT(Quad.MATERIAL_COOPERATION, 7, "087"),
    REQUEST(Quad.VERBAL_CONFLICT, -1, "100"),
    ACCUSE(Quad.VERBAL_CONFLICT, -2, "112"),
    REJECT(Quad.VERBAL_CONFLICT, -4, "120"),
    THREATEN(Quad.VERBAL_CONFLICT, -6, "130"),
    SANCTION(Quad.VERBAL_CONFLICT, -6, "160"),
    PROTEST(Quad.MATERIAL_CONFLICT, -6.5, "140"),
    MOBILIZE(Quad.MATERIAL_CONFLICT, -7, "150"),
    COERCE(Quad.MATERIAL_CONFLICT, -7, "170"),
    ASSAULT(Quad.MATERIAL_CONFLICT, -9, "190");

    private final Quad quad;
    private final double scale;
    private final String cameo;

    EventType(Quad quad, double scale, String cameo) {
        this.quad = quad;
        this.scale = scale;
        this.cameo = cameo;
    }

    /** Its quad class. */
    public Quad quad() {
        return quad;
    }

    /** Its conflict-cooperation score, -10 (worst) to +10. */
    public double scale() {
        return scale;
    }

    /** The CAMEO code that stands for it where nothing more is known. */
    public String cameo() {
        return cameo;
    }

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }
}
