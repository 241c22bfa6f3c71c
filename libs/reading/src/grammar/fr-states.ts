/** States by their ISO 3166-1 code, as French texts of the United Nations write them. */
const TABLE = `
AF Afghanistan|AL Albanie|DZ Algérie|AD Andorre|AO Angola|AG Antigua-et-Barbuda|AR Argentine|AM Arménie|AU Australie|AT Autriche|AZ Azerbaïdjan
BS Bahamas|BH Bahreïn|BD Bangladesh|BB Barbade|BY Bélarus|BE Belgique|BZ Belize|BJ Bénin|BT Bhoutan|BO État plurinational de Bolivie|BO Bolivie (État plurinational de)|BO Bolivie
BA Bosnie-Herzégovine|BW Botswana|BR Brésil|BN Brunéi Darussalam|BG Bulgarie|BF Burkina Faso|BI Burundi|CV Cabo Verde|KH Cambodge|CM Cameroun|CA Canada
CF République centrafricaine|TD Tchad|CL Chili|CN Chine|CN République populaire de Chine|CO Colombie|KM Comores|CG Congo|CR Costa Rica|CI Côte d'Ivoire|HR Croatie|CU Cuba|CY Chypre
CZ Tchéquie|CZ République tchèque|KP République populaire démocratique de Corée|CD République démocratique du Congo|DK Danemark|DJ Djibouti|DM Dominique|DO République dominicaine
EC Équateur|EG Égypte|SV El Salvador|GQ Guinée équatoriale|ER Érythrée|EE Estonie|SZ Eswatini|ET Éthiopie|FJ Fidji|FI Finlande|FR France|GA Gabon|GM Gambie|GE Géorgie|DE Allemagne
GH Ghana|GR Grèce|GD Grenade|GT Guatemala|GN Guinée|GW Guinée-Bissau|GY Guyana|HT Haïti|HN Honduras|HU Hongrie|IS Islande|IN Inde|ID Indonésie
IR République islamique d'Iran|IR Iran (République islamique d')|IR Iran|IQ Iraq|IE Irlande|IL Israël|IT Italie|JM Jamaïque|JP Japon|JO Jordanie|KZ Kazakhstan|KE Kenya|KI Kiribati
KW Koweït|KG Kirghizistan|LA République démocratique populaire lao|LV Lettonie|LB Liban|LS Lesotho|LR Libéria|LY Libye|LI Liechtenstein|LT Lituanie|LU Luxembourg|MG Madagascar
MW Malawi|MY Malaisie|MV Maldives|ML Mali|MT Malte|MH Îles Marshall|MR Mauritanie|MU Maurice|MX Mexique|FM États fédérés de Micronésie|FM Micronésie (États fédérés de)|MC Monaco
MN Mongolie|ME Monténégro|MA Maroc|MZ Mozambique|MM Myanmar|NA Namibie|NR Nauru|NP Népal|NL Royaume des Pays-Bas|NL Pays-Bas (Royaume des)|NL Pays-Bas|NZ Nouvelle-Zélande
NI Nicaragua|NE Niger|NG Nigéria|MK Macédoine du Nord|NO Norvège|OM Oman|PK Pakistan|PW Palaos|PA Panama|PG Papouasie-Nouvelle-Guinée|PY Paraguay|PE Pérou|PH Philippines|PL Pologne
PT Portugal|QA Qatar|KR République de Corée|MD République de Moldova|RO Roumanie|RU Fédération de Russie|RW Rwanda|KN Saint-Kitts-et-Nevis|LC Sainte-Lucie|VC Saint-Vincent-et-les Grenadines
WS Samoa|SM Saint-Marin|ST Sao Tomé-et-Principe|SA Arabie saoudite|SN Sénégal|RS Serbie|SC Seychelles|SL Sierra Leone|SG Singapour|SK Slovaquie|SI Slovénie|SB Îles Salomon|SO Somalie
ZA Afrique du Sud|SS Soudan du Sud|ES Espagne|LK Sri Lanka|SD Soudan|SR Suriname|SE Suède|CH Suisse|SY République arabe syrienne|TJ Tadjikistan|TH Thaïlande|TL Timor-Leste|TG Togo|TO Tonga
TT Trinité-et-Tobago|TN Tunisie|TR Türkiye|TR Turquie|TM Turkménistan|TV Tuvalu|UG Ouganda|UA Ukraine|AE Émirats arabes unis
GB Royaume-Uni de Grande-Bretagne et d'Irlande du Nord|GB Royaume-Uni|TZ République-Unie de Tanzanie|US États-Unis d'Amérique|US États-Unis|UY Uruguay|UZ Ouzbékistan|VU Vanuatu
VE République bolivarienne du Venezuela|VE Venezuela (République bolivarienne du)|VE Venezuela|VN Viet Nam|YE Yémen|ZM Zambie|ZW Zimbabwe|VA Saint-Siège|PS État de Palestine
`;

/** Pairs of name and code. */
export const FRENCH_STATES: readonly (readonly [name: string, code: string])[] = TABLE.trim()
  .split(/[|\n]/)
  .map((entry) => [entry.slice(3), entry.slice(0, 2)]);
