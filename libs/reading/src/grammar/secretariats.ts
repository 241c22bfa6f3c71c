/** Who answers to the boards of a fund or a bank, and to those of the Food and Agriculture Organization. */
export const MANAGEMENT =
  /^(?:the |à la |la |a la )?(?:[Mm]anagement|[Aa]dministración|[Dd]irec[tc]i[oó]n)(?: (?:of|del?|du) [A-Z]+)?$/;

/** The commission that is a union's secretariat. */
export const COMMISSION =
  /^(?:the |à la |la |a la )?(?:(?:AU |African Union |ECOWAS |ECCAS |WAEMU )?Commission|Commission de l(?:'U(?:A|nion africaine|EMOA)|a CE(?:DEAO|EAC|MAC))|Comisión(?: de la U(?:A|nión Africana))?|Комисси[яюией](?: (?:АС|Африканского союза))?|(?:ال|لل)?مفوضية(?: الاتحاد(?: الأفريقي)?)?|(?:非盟|非洲联盟)?委员会)$/i;
