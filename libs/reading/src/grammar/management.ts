/** Who answers to the boards of a fund or a bank, and to those of the Food and Agriculture Organization. */
export const MANAGEMENT = /^(?:the |la |a la )?(?:[Mm]anagement|[Aa]dministración|[Dd]irec[tc]i[oó]n)$/;
