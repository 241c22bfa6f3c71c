-- Units that end, accounts that end, mailboxes of States, and roles that follow the term of a State.

-- A unit of the secretariat, or a body outside of it. One that is closed keeps its history; who owes its work now is its successor.
ALTER TABLE unit
  ADD COLUMN kind         text NOT NULL DEFAULT 'unit' CHECK (kind IN ('unit', 'outside')),
  ADD COLUMN closed_at    timestamptz,
  ADD COLUMN successor_id uuid REFERENCES unit (id),
  ADD CONSTRAINT unit_successor_check CHECK (successor_id IS NULL OR (closed_at IS NOT NULL AND successor_id <> id));
CREATE INDEX unit_successor_idx ON unit (successor_id) WHERE successor_id IS NOT NULL;

-- Whose account is closed signs in no more; their name stays. A mailbox is the address that the delegates of a State share:
-- it receives what is written to members, and nobody ever signs in with it.
ALTER TABLE person
  ADD COLUMN closed_at timestamptz,
  ADD COLUMN mailbox   boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT person_mailbox_check CHECK (NOT mailbox OR password_hash IS NULL);

-- The roles of a closed account. Elsewhere than those that count, so that nothing that asks for those can forget to ask
-- whether the account is open. Those that return are given back when it is opened again.
CREATE TABLE former_role (
  id        uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  body      text NOT NULL REFERENCES body (key),
  role      text NOT NULL,
  unit_id   uuid REFERENCES unit (id),
  state     text,
  returns   boolean NOT NULL,
  ended_at  timestamptz NOT NULL
);
CREATE INDEX former_role_person_idx ON former_role (person_id);
CREATE INDEX former_role_unit_idx ON former_role (unit_id) WHERE unit_id IS NOT NULL;

-- The three letters of a State (ISO 3166-1), by which members of bodies are kept, of the two by which roles name it. A
-- generated column: processes of the version before write it, too.
CREATE FUNCTION state_alpha_3(two text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (regexp_match('
    ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE BABIH BBBRB
    BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS BTBTN BVBVT BWBWA BYBLR
    BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CWCUW CXCXR
    CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FKFLK
    FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS
    GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD IOIOT IQIRQ IRIRN
    ISISL ITITA JEJEY JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO
    LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD
    MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER
    NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM
    PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC SDSDN SESWE SGSGP
    SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD STSTP SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF
    TGTGO THTHA TJTJK TKTKL TLTLS TMTKM TNTUN TOTON TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY
    UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR VNVNM VUVUT WFWLF WSWSM YEYEM YTMYT ZAZAF ZMZMB ZWZWE ', '\s' || two || '([A-Z]{3})\s'))[1]
$$;
ALTER TABLE role_grant ADD COLUMN state_alpha_3 text GENERATED ALWAYS AS (state_alpha_3(state)) STORED;
