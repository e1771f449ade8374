extension Language {
  /// French.
  public static let french = Language(
    code: "fr", name: "Français", decimalSign: ",", groupSign: "\u{202F}", plural: .french,
    ordinal: { $0 == 1 ? "1er" : "\($0)e" },
    texts: [
      // Sectors.
      .sectorAgricultureFood: "Agriculture, alimentation",
      .sectorIndustryCrafts: "Industrie, artisanat",
      .sectorEnergy: "Énergie",
      .sectorEnvironmentReuse: "Réemploi, nature",
      .sectorConstruction: "Bâtiment",
      .sectorHousing: "Logement",
      .sectorRetail: "Commerce",
      .sectorTransport: "Mobilité",
      .sectorHospitalityTourism: "Repas, tourisme",
      .sectorDigitalMedia: "Numérique, médias",
      .sectorFinanceInsurance: "Finance, assurance",
      .sectorBusinessServices: "Conseil, services",
      .sectorResearch: "Recherche",
      .sectorEmploymentIntegration: "Insertion, emploi",
      .sectorEducationTraining: "Formation",
      .sectorHealth: "Santé",
      .sectorSocialCare: "Action sociale",
      .sectorCulture: "Culture",
      .sectorSportLeisure: "Sport, loisirs",
      .sectorCivicLife: "Vie citoyenne",
      .sectorPublicAdministration: "Administration",
      .sectorOther: "Autre, inconnu",

      // Families.
      .familyAssociation: "Association",
      .familyCooperative: "Coopérative",
      .familyMutual: "Mutuelle",
      .familyFoundation: "Fondation",
      .familySocialEnterprise: "Entreprise sociale",
      .familyOtherNonprofit: "Autre organisme sans but lucratif",
      .familyPublic: "Organisme public",
      .familyPrivate: "Entreprise hors ESS",
      .familyResearchTraining: "Recherche ou formation",
      .familySocialProtection: "Protection sociale",
      .familyProfessionalBody: "Organisation professionnelle",
      .familyForeign: "Organisme étranger",
      .familyUnknown: "Famille inconnue",

      // Levels, counted.
      .levelCountry: .counted(one: "{n} pays", other: "{n} pays"),
      .levelRegion: .counted(one: "{n} région", other: "{n} régions"),
      .levelDepartment: .counted(one: "{n} département", other: "{n} départements"),
      .levelIntercommunality: .counted(one: "{n} intercommunalité", other: "{n} intercommunalités"),
      .levelMunicipality: .counted(one: "{n} commune", other: "{n} communes"),
      .levelDistrict: .counted(one: "{n} quartier", other: "{n} quartiers"),
      .levelCustom: .counted(one: "{n} zone", other: "{n} zones"),

      // Orders and columns.
      .orderName: "Nom",
      .orderSector: "Secteur",
      .orderJobs: "Emplois",
      .orderLinks: "Liens",
      .orderMunicipality: "Commune",
      .columnAddress: "Adresse",
      .columnOrganizations: "organisations",
      .columnReason: "Raisons",
      .columnDistance: "Distance",
      .columnWeight: "Poids",

      // Types of link.
      .linkPartnership: "Partenariat déclaré",
      .linkMembership: "Même groupement",
      .linkSite: "Même adresse",
      .linkContact: "Contact commun",
      .linkNeed: "Besoin et offre",
      .linkComplement: "Filières complémentaires",
      .linkTrade: "Même métier à proximité",
      .linkPublic: "Mêmes publics",
      .linkIntroduction: "Partenaire commun",
      .shortPartnership: "partenaire",
      .shortMembership: "groupement",
      .shortSite: "adresse",
      .shortContact: "contact",
      .shortNeed: "besoin",
      .shortComplement: "filière",
      .shortTrade: "métier",
      .shortPublic: "public",
      .shortIntroduction: "commun",

      // Numbers in words.
      .organizations: .counted(one: "{n} organisation", other: "{n} organisations"),
      .inhabitants: .counted(one: "{n} habitant", other: "{n} habitants"),
      .inhabitantsUnknown: "habitants : inconnu",
      .declaredLinks: .counted(one: "{n} lien déclaré", other: "{n} liens déclarés"),
      .noDeclaredLinkRecorded: "aucun lien déclaré enregistré",
      .jobsUnknown: "emplois inconnus",
      .jobsExact: .counted(one: "{n} emploi", other: "{n} emplois"),
      .jobsBetween: "{0}–{1} emplois",
      .jobsOrMore: .counted(one: "{n} emploi ou plus", other: "{n} emplois ou plus"),
      .distanceExact: "{0} km",
      .distanceApproximate: "{0} km (approx.)",
      .distanceUnknown: "distance inconnue",
      .percent: "{0} %",
      .percentUnder: "moins de {0} %",
      .interval: "{0}–{1}",
      .unknown: "inconnu",
      .enumeration: "{0} et {1}",
      .enumerationOr: "{0} ou {1}",

      // Frame.
      .headerEdition: "données {0}",
      .headerFiltered: "{0} sur {1}",
      .headerPosition: "{0} sur {1}",
      .headerSteps: .counted(one: "étape {n}", other: "étape {n}"),
      .tabTerritories: "Territoires",
      .tabOrganizations: "Organisations",
      .tabLinks: "Liens",
      .tabGroups: "Groupes",
      .tabFigures: "Chiffres",
      .tabMap: "Carte",
      .screenTerritories: "territoires",
      .screenOrganizations: "liste d’organisations",
      .screenSheet: "fiche d’une organisation",
      .screenLinks: "liens d’une organisation",
      .screenGroups: "groupes d’un territoire",
      .screenFigures: "chiffres d’un territoire",
      .screenComparison: "comparaison de deux territoires",
      .screenMatrix: "secteurs par territoire",
      .screenMap: "carte d’un territoire",
      .windowTooSmall: "fenêtre trop petite",
      .listExtent: "{0}–{1} sur {2}",
      .listMoreBelow: .counted(one: "encore {n}", other: "encore {n}"),
      .listEmpty: "Aucune organisation ici.",
      .listAllSectors: "Toutes. f n’en garde qu’une part.",
      .listFilterHelp: "Échap efface  f change",
      .notPlaced: "Non situées",
      .notPlacedLine: "Sans lieu précis",
      .noteMostPerThousand: "par habitant, décroissant",
      .noteMostInhabitants: "les plus peuplés d’abord",
      .noteByName: "par nom",
      .noteFewForRate: "~ moins de {0} organisations : un taux de peu dit peu, plus bas",
      .noteOneSector: "{0} seulement ; Échap compte tout",
      .columnPerThousand: "pour 1 000",
      .columnSectorPerThousand: "{0} pour 1 000",
      .columnInhabitants: "habitants",
      .perThousandInhabitants: "{0} pour 1 000 habitants",
      .organizationsOf: .counted(one: "{n} organisation ({0})", other: "{n} organisations ({0})"),
      .territoryOrderPerThousand: "Organisations pour 1 000 habitants",
      .territoryOrderPopulation: "Habitants",
      .helpOneSector: "ne compter qu’un secteur",
      .helpTerritoryOrder: "un autre ordre : par habitant, habitants, nom",
      .helpCompareChosen: "comparer au territoire marqué, ou choisir",
      .noteMostFirst: "les plus fournis d’abord",
      .noteSpans: "⁺ à cheval sur plusieurs territoires : compté une fois dans chacun",

      // Card of a territory.
      .cardOrganizations: "Organisations",
      .cardBodies: "entités distinctes",
      .cardSSE: "dans l’ESS",
      .cardJobs: "Emplois",
      .cardJobsKnown: "connus pour",
      .cardJobsOrMore: "{0} ou plus",
      .cardShare: "{0} sur {1}",
      .cardPerThousand: "pour 1 000 habitants",
      .cardBySector: "PAR SECTEUR",
      .cardOtherSectors: .counted(one: "{n} autre", other: "{n} autres"),
      .cardGuessed: .counted(
        one: "{n} secteur deviné par mots",
        other: "{n} secteurs devinés par mots"),
      .cardNoDeclaredLinks: "Aucun lien déclaré ici.",
      .cardDeclaredLinks: .counted(
        one: "{n} sur {0} a des liens déclarés",
        other: "{n} sur {0} ont des liens déclarés"),
      .withRecorded: .counted(
        one: "{0}, dont {n} d’après le carnet", other: "{0}, dont {n} d’après le carnet"),
      .cardMostLinked: "LE PLUS DE LIENS DÉCLARÉS",
      .cardPairs: "paires : {0} dedans, {1} dehors",

      // Sentences about what is chosen.
      .sentenceTerritory: .counted(
        one: "{0} : {1}. → y entre",
        other: "{0} : {1}. → montre ses {n} parties"),
      .sentenceLastTerritory: "{0} : {1}. → en donne la liste",
      .sentenceSector: .counted(
        one: "{0}, {1} : {n} organisation. Entrée en donne la liste",
        other: "{0}, {1} : {n} organisations. Entrée en donne la liste"),
      .sentenceNotPlaced: .counted(
        one: "{n} organisation n’a pu être située dans aucun territoire",
        other: "{n} organisations n’ont pu être situées dans aucun territoire"),
      .sentenceNotPlacedIn: .counted(
        one: "{n} organisation est à {0} sans lieu plus précis",
        other: "{n} organisations sont à {0} sans lieu plus précis"),
      .sentenceEmptyDirectory: "Cet annuaire n’a pas de territoires. 2 liste ses organisations",
      .sentenceEmptyList: "Aucune organisation ici. ← revient",
      .sentenceSheet: "{0}. → montre ses liens",
      .sentenceSheetMore: "{0}. → montre ses liens · ↓ lit la suite",
      .listSemicolon: " ; ",
      .sentenceNoLinks: "Rien où aller depuis {0}. ← revient",

      // Sheet of an organization.
      .sheetActivity: "CE QU’ELLE FAIT",
      .sheetWhere: "OÙ ET COMMENT",
      .sheetLinks: "LIENS ET GROUPEMENTS",
      .sheetSuggestions: .counted(one: "{n} suggestion", other: "{n} suggestions"),
      .sheetFirstSuggestion: "PREMIÈRE SUGGESTION",
      .sheetFacts: "AUTRES FAITS",
      .sheetAddress: "Adresse",
      .sheetPlace: "Lieu",
      .sheetUnit: "Antenne de",
      .sheetPlaces: "Antennes",
      .sheetPhone: "Téléphone",
      .sheetEmail: "Courriel",
      .sheetWeb: "Site",
      .sheetCeased: "Cessée : elle n’entre dans aucun compte.",
      .sheetCeasedOn: "Cessée le {0} : elle n’entre dans aucun compte.",
      .sheetFounded: "fondée en {0}",
      .sheetFoundedUnknown: "date de fondation inconnue",
      .sheetSSE: "dans l’ESS",
      .sheetNotSSE: "hors de l’ESS",
      .sheetSSEUnknown: "dans l’ESS ou non : inconnu",
      .sheetPublics: "Public : {0}",
      .sheetOffers: "Propose : {0}",
      .sheetNeeds: "Recherche : {0}",
      .sheetActivityUnknown: "Activité inconnue",
      .sheetActivityNamed: "{0} ({1})",
      .sheetActivityScheme: "{0} ({1})",
      .sheetSectorDeclared: "Secteur : {0}, déclaré",
      .sheetSectorActivity: "Secteur : {0}, d’après le code d’activité",
      .sheetSectorWords: "Secteur : {0}, deviné d’après des mots : à vérifier",
      .sheetSectorUnknown: "Secteur inconnu",
      .sheetNotPlaced: "située dans aucun territoire",
      .sheetPlacedBy: "{0} ({1})",
      .sheetPlacedNoPoint:
        "{0} ({1} ; sans coordonnées : distances approximatives ou inconnues)",
      .sheetNoPoint: "{0} (sans coordonnées : distances approximatives ou inconnues)",
      .sheetGroup: .counted(one: "{0} ({1}, {n} membre)", other: "{0} ({1}, {n} membres)"),
      .sheetGroupRole: "{0} : {1}",
      .sheetFact: "{0} : {1}",
      .sheetSource: "Source : {0} · mise à jour : {1} · {2}",
      .sheetSignals:
        "Dans l’ESS par sa forme juridique : {0} · par l’indicateur de son registre : {1} · par une liste : {2}",
      .sheetNoList: "aucune",
      .sheetOrigins: "CE QUE DISENT D’AUTRES SOURCES",
      .sheetOrigin: "{0} : d’après {1}",
      .sheetOtherValue: "{0} : « {1} » d’après {2}",
      .fieldActivity: "Activité",
      .fieldLegalForm: "Forme juridique",
      .fieldFamily: "Famille",
      .fieldFounded: "Fondation",
      .fieldAlias: "Autre nom",
      .fieldPoint: "Coordonnées",
      .fieldPostcode: "Code postal",
      .placedByCode: "par son code",
      .placedByMovedCode: "par un ancien code",
      .placedByDistrict: "par le code d’un arrondissement de la ville",
      .placedByPostcodeAndName: "par le code postal et le nom",
      .placedByName: "par le nom",
      .placedByPostcode: "par le code postal seul",
      .placedByPoint: "par ses coordonnées",
      .groupJoint: "groupement commun",
      .groupUmbrella: "réseau : sans paires",

      // Links.
      .linksComputing: "Calcul des liens…",
      .linksWorksWith: "TRAVAILLE AVEC  {0}, {1}",
      .linksDeclaredCount: .counted(one: "{n} déclaré", other: "{n} déclarés"),
      .linksTraceCount: .counted(one: "{n} trace", other: "{n} traces"),
      .linksCouldWorkWith: "POURRAIT TRAVAILLER AVEC  {0}",
      .linksOnly: "seulement : {0}",
      .linksGroup: "{0} dans {1}",
      .linksNothingKnown: "Ni lien déclaré ni trace : cela ne prouve pas l’isolement.",
      .linksNothingDeclaredAtAll:
        "Cet annuaire ne déclare aucun lien ; aucune trace n’a été trouvée.",
      .linksNotPlaced: "Sans lieu : rien ne peut être proposé selon la distance.",
      .linksNoTrade: "Aucune activité précise connue : aucun métier à comparer.",
      .linksNothingNear:
        "Aucune proposition à moins de {0} km, parmi ceux dont la distance est connue.",
      .linksLegend: "━ partenaire ─ groupement ┄ trace ╌ proposition ·n ses liens",
      .linksHub: .counted(
        one: "{n} à son adresse : un lieu", other: "{n} à son adresse : un lieu"),
      .linksDuplicates: .counted(
        one: "{n} fiche est peut-être la même", other: "{n} fiches sont peut-être la même"),
      .linksTie: "{0} sur {1} à égalité",
      .strengthStrong: "Fort.",
      .strengthFair: "Moyen.",
      .strengthWeak: "Faible.",

      // Evidence.
      .evidencePartnership: "{0} déclare {1} comme {2}",
      .evidenceConfirmedPartnership: "{0} et {1} se déclarent l’un l’autre comme {2}",
      .evidenceFull: "{0}.",
      .evidenceSource: "{0} ({1}).",
      .evidenceSince: "{0}, depuis {1}.",
      .evidenceSourceSince: "{0}, depuis {2} ({1}).",
      .partnershipPartnership: "partenaire",
      .partnershipSupply: "partenaire pour l’approvisionnement",
      .partnershipFunding: "partenaire pour le financement",
      .partnershipGovernance: "partenaire de gouvernance",
      .partnershipPremises: "partenaire pour les locaux",
      .partnershipOther: "partenaire à un autre titre",
      .evidenceGroup: .counted(one: "{0} ({n} membre)", other: "{0} ({n} membres)"),
      .evidenceMembership: "Toutes deux dans {0}.",
      .evidenceSite: .counted(
        one: "Même adresse : {0} ({n} organisation).",
        other: "Même adresse : {0} ({n} organisations)."),
      .evidencePhone: .counted(
        one: "Même téléphone ({n} organisation).",
        other: "Même téléphone ({n} organisations)."),
      .evidenceEmail: .counted(
        one: "Même adresse électronique ({n} organisation).",
        other: "Même adresse électronique ({n} organisations)."),
      .evidenceDomain: .counted(
        one: "Même domaine web ({n} organisation).",
        other: "Même domaine web ({n} organisations)."),
      .evidenceTrade: "Même métier {0} ({1} des organisations), {2}.",
      .evidenceTradeFamily: "Même famille de métiers {0} ({1} des organisations), {2}.",
      .evidenceTradeLabel: "{0} {1}",
      .evidenceCompetition: "Même public : coopération ou concurrence.",
      .evidenceUnequalSizes: "Tailles très inégales.",
      .evidenceNeed: "{0} cherche {1}, que {2} propose, {3}.",
      .evidenceChain: "{0}, {1} : {2} et {3}, {4}.",
      .evidenceRelated: """
      Les métiers {0} et {1} se trouvent souvent ensemble : surreprésentés ensemble dans \
      {2} territoires sur {3}, {4} attendus au hasard ; {5}.
      """,
      .evidencePublic: """
      Toutes deux servent {0} ({1} des organisations qui nomment un public), {2}.
      """,
      .evidenceIntroduction: .counted(
        one: "{0} travaille avec les deux et a {n} partenaire.",
        other: "{0} travaille avec les deux et a {n} partenaires."),
      .evidenceIntroducer: .counted(one: "{0} ({n} partenaire)", other: "{0} ({n} partenaires)"),
      .evidenceIntroductions: "{0} travaillent avec les deux.",
      .evidenceOthers: .counted(one: "{n} autre", other: "{n} autres"),
      .chainFood: "Filière alimentaire",
      .chainReuse: "Filière du réemploi",
      .chainBuilding: "Filière du bâtiment et du bois",
      .chainCare: "Parcours de soin et d’accompagnement",
      .chainCulture: "Filière culturelle",
      .chainMobility: "Filière de la mobilité",
      .chainEnergy: "Filière de l’énergie",
      .chainOther: "Filière {0}",
      .figureSentence: "{0} : {1}.",
      .figureRateSentence: "{0} organisations pour 1 000 habitants, pour {1}.",
      .figureHidden: "{0} : non montré, car connu pour {1} sur {2} seulement, moins de la moitié.",
      .figureKnownFor: "Connu pour {0} sur {1}.",
      .figureRank: "{0} sur {1}",
      .figurePeersMiddle: .counted(
        one: "Médiane de {n} territoire comparable : {0}.",
        other: "Médiane de {n} territoires comparables : {0}."),
      .figurePeersRank: "Ici {0}, du plus grand au plus petit.",
      .figurePeersTooLarge: "Non comparé à d’autres territoires : l’annuaire est trop grand.",
      .figureDeclaredRank: "Qui déclare plus n’a peut-être que mieux noté.",
      .figurePeersCount: .counted(
        one: "{n} territoire comparable", other: "{n} territoires comparables"),
      .gapEnter: .counted(one: "Entrée la liste.", other: "Entrée liste les {n}."),
      .columnCount: "Nombre",
      .columnRate: "/1 000",
      .measureOrganizationRate: "organisations pour 1 000 habitants",
      .measureJobRate: "emplois pour 1 000 habitants",
      .measureOrganizations: "nombre d’organisations",
      .measureJobs: "nombre d’emplois",
      .comparisonSearch: "Chercher un autre territoire…",
      .comparisonPeer: "{0} (comparable)",
      .comparisonSentence: "{0} : {1} {2}, {3} {4} ({5}).",
      .comparisonMark: "┆ moyenne de {0}",
      .comparisonAverage: "Moyenne de {0} : {1}.",
      .comparisonCounts: "Des nombres, non des taux : habitants inconnus pour {0}.",
      .comparisonHidden: "{0} : pas assez de données, connu pour {1} sur {2}.",
      .comparisonSectorHidden: """
      {0} : pas assez de données, le secteur est connu pour {1} sur {2}.
      """,
      .matrixTitle: "secteur par territoire",
      .matrixTerritory: "Territoire",
      .matrixAll: "tous",
      .matrixEmpty: "Aucun territoire avec des organisations n’est dans {0}.",
      .matrixExpected: "Attendu : la part du secteur dans tout {0} × la taille du territoire.",
      .matrixNotPlaced: .counted(
        one: "{n} non placée plus précisément ne compte que dans « tous ».",
        other: "{n} non placées plus précisément ne comptent que dans « tous »."),
      .matrixSentence: "{0} à {1} : {2}.",
      .matrixAsExpected: "Attendu {0} : le hasard explique la différence.",
      .matrixUnexpected: "Attendu {0} : {1}.",
      .matrixNoSector: "Sans secteur informatif, rien n’est attendu.",
      .matrixHidden: """
      Pas assez de données : le secteur est connu pour {0} sur {1} seulement, moins de la \
      moitié.
      """,
      .shadeFewer: "moins qu’attendu",
      .shadeExpected: "comme attendu",
      .shadeMore: "plus",
      .shadeMuchMore: "beaucoup plus",
      .columnKnown: "Connu",
      .columnMiddle: "Médiane",
      .partFigures: "Chiffres",
      .partGapSectors: "Écart par secteur",
      .partGapPublics: "Écart par public",
      .gapHidden: """
      {0} : pas assez de données, l’effectif est connu pour {1} sur {2} seulement, moins de \
      la moitié.
      """,
      .gapUndeclared: "{0} : {1} petites organisations ; cet annuaire ne déclare aucun lien.",
      .gapNone: "Aucun secteur n’est connu ici.",
      .figureOrganizations: "Organisations",
      .figureOrganizationsValue: "{0}, dont {1} de l’ESS",
      .figureJobs: "Emplois",
      .figureJobsBetween: "entre {0} et {1}, environ {2}, sur {3} de {4}",
      .figureJobsAtLeast: "au moins {0}, sur {1} de {2}",
      .figureSmall: "Moins de 10 salariés",
      .figureSmallValue: .counted(
        one: "{0} de {n} employeur de l’ESS", other: "{0} des {n} employeurs de l’ESS"),
      .figureSpread: "Nombre effectif d’employeurs",
      .figureSpreadValue: "environ {0} emplois, répartis comme entre {1} employeurs égaux",
      .figureVariety: "Nombre effectif de secteurs",
      .figureVarietyValue: "aussi varié que {0} secteurs égaux",
      .figureDifference: "Différence de profil sectoriel",
      .figureDifferenceValue: """
      {0} des organisations devraient changer de secteur pour ressembler à l’annuaire
      """,
      .figureFamilies: "Nombre effectif de familles",
      .figureFamiliesValue: "aussi mêlé que {0} familles égales",
      .figureNoNetwork: "aucun lien déclaré dans cet annuaire",
      .figureLinks: "Liens déclarés",
      .figureLinksValue: "{0} à l’intérieur, {1} vers l’extérieur ; {2} par organisation",
      .figureLinksRecorded: .counted(
        one: "{0} ; {n} à l’intérieur d’après le carnet",
        other: "{0} ; {n} à l’intérieur d’après le carnet"),
      .figureUnlinked: "Sans lien déclaré",
      .figureUnlinkedValue: "aucun lien déclaré à l’intérieur pour {0} sur {1}",
      .figureComponents: "Dans le plus grand ensemble relié",
      .figureComponentsValue: .counted(
        one: "{0} des organisations sont reliées entre elles ; {n} partie en tout",
        other: "{0} des organisations sont reliées entre elles ; {n} parties en tout"),
      .figureStar: "Concentration des liens (0 à 1)",
      .figureStarValue: "{0} ; 1 serait une étoile, un seul tenant tous les liens",
      .figureBetween: "Chemins par le principal relais",
      .figureBetweenValue: "{0}, sur le chemin de {1} des paires",
      .figureBetweenNone: "personne n’est entre d’autres",
      .figureTooLarge: "non calculé : le réseau est trop grand",
      .figureInside: "Liens restant à l’intérieur",
      .figureInsideValue: "{0} des {1} liens déclarés restent à l’intérieur",
      .figureAcross: "Liens entre familles",
      .figureAcrossValue: "{0}, de -1 (dans la famille) à 1 (entre familles) ; {1} au hasard",
      .figureNotEnough: "pas assez de données ({0})",
      .figurePartial: "{0} (connu pour {1})",
      .figureNetworkNote: """
      Les liens que personne n’a déclarés manquent ici : ces chiffres décrivent ce qui \
      est enregistré.
      """,
      .gapTitle: "Petites organisations sans lien déclaré, par secteur",
      .gapTitlePublic: "Petites organisations sans lien déclaré, par public",
      .gapNoPublics: "Cet annuaire ne nomme aucun public ici.",
      .gapSmall: "Sous 10 emplois",
      .gapUnlinked: "Sans lien",
      .gapBoth: "Les deux",
      .gapSentence: "{0} : {1} petites organisations, {2} sans lien déclaré.",
      .columnPublic: "Public",
      .columnHere: "Ici",
      .columnExpected: "Attendu",
      .columnMark: "Signe",
      .columnFigure: "Chiffre",
      .columnPeers: "Comparables",
      .columnRank: "Rang",
      .groupSourceDeclared: "déclaré",
      .groupSourceSite: "même adresse",
      .groupSourceDetected: "détecté, exploratoire",
      .groupSourceDraft: "brouillon",
      .groupSummary: "{0} remplis, {1} non remplis, {2} inconnus",
      .groupMembers: .counted(one: "{n} membre", other: "{n} membres"),
      .groupPairs: .counted(one: "{n} paire déclarée", other: "{n} paires déclarées"),
      .groupWidest: "plus grande distance {0} km",
      .groupPivot: "secteur pivot : {0}",
      .groupLaw: "Loi (article 9)",
      .groupPractice: "Pratique",
      .groupGap: "Manque : {0}. Qui pourrait l’apporter :",
      .groupGapNobody: "personne vers qui mène une suggestion",
      .groupGapMore: .counted(one: "… et {n} autre", other: "… et {n} autres"),
      .groupsNone: """
      Aucun groupe ici : ni groupe déclaré, ni adresse partagée, ni groupe détecté de \
      cinq membres.
      """,
      .countedAssociation: .counted(one: "{n} association", other: "{n} associations"),
      .countedCooperative: .counted(one: "{n} coopérative", other: "{n} coopératives"),
      .countedMutual: .counted(one: "{n} mutuelle", other: "{n} mutuelles"),
      .countedFoundation: .counted(one: "{n} fondation", other: "{n} fondations"),
      .countedSocialEnterprise: .counted(
        one: "{n} entreprise sociale",
        other: "{n} entreprises sociales"),
      .countedOtherNonprofit: .counted(
        one: "{n} autre organisme sans but lucratif",
        other: "{n} autres organismes sans but lucratif"),
      .countedPublic: .counted(one: "{n} organisme public", other: "{n} organismes publics"),
      .countedPrivate: .counted(one: "{n} entreprise hors ESS", other: "{n} entreprises hors ESS"),
      .countedResearchTraining: .counted(
        one: "{n} organisme de recherche ou de formation",
        other: "{n} organismes de recherche ou de formation"),
      .countedSocialProtection: .counted(
        one: "{n} organisme de protection sociale",
        other: "{n} organismes de protection sociale"),
      .countedProfessionalBody: .counted(
        one: "{n} organisation professionnelle",
        other: "{n} organisations professionnelles"),
      .countedForeign: .counted(one: "{n} organisme étranger", other: "{n} organismes étrangers"),
      .countedUnknown: .counted(one: "{n} de famille inconnue", other: "{n} de famille inconnue"),
      .groupsDeclared: "DÉCLARÉS",
      .groupsSites: "SITES : organisations d’une même adresse",
      .groupsDetected: "EXPLORATOIRES : calculés, une question plutôt qu’un fait",
      .groupsDrafts: "BROUILLONS : gardés pour la prochaine fois",
      .groupsCountDrafts: .counted(one: "{n} brouillon", other: "{n} brouillons"),
      .groupsCountDeclared: .counted(one: "{n} déclaré", other: "{n} déclarés"),
      .groupsCountSites: .counted(one: "{n} site", other: "{n} sites"),
      .groupsCountDetected: .counted(one: "{n} exploratoire", other: "{n} exploratoires"),
      .columnGroup: "Groupe",
      .columnMembers: "org.",
      .columnFamilies: "Familles",
      .columnMet: "oui",
      .columnNotMet: "non",
      .columnOpen: "?",
      .columnItem: "Point",
      .columnState: "État",
      .columnCouldBring: "Apporteurs",
      .groupAndTheLaw: "{0} et la loi",
      .groupCouldBring: "pourrait l’apporter : {0}",
      .groupBringer: "{0} ({1})",
      .groupBringersMore: .counted(one: "{n} autre", other: "{n} autres"),
      .groupNothingMissing: .counted(
        one: "Rien ne manque de ce qu’un registre peut dire ; {n} point est à demander.",
        other: "Rien ne manque de ce qu’un registre peut dire ; {n} points sont à demander."),
      .groupMissing: "Manque : {0}.",
      .groupMissingBring: .counted(
        one: "{0} ({n} pourrait l’apporter)",
        other: "{0} ({n} pourraient l’apporter)"),
      .groupMissingCount: .counted(one: "{0} ({n})", other: "{0} ({n})"),
      .groupJobs: "{0}, sur {1} de {2}",
      .groupShareOf: "{0} sur {1}",
      .groupNone: "aucun",
      .groupQuestion: "Calculé, une question plutôt qu’un fait.",
      .groupSentence: "{0} : {1}.",
      .groupItemSentence: "{0} : {1}. {2}",
      .groupEnterLists: .counted(
        one: "Entrée montre qui pourrait l’apporter.",
        other: "Entrée liste les {n} qui pourraient l’apporter."),
      .groupNobodyBrings: "Aucune suggestion ne mène à qui pourrait l’apporter.",
      .groupBringerLinked: .counted(one: "Suggéré à {n} membre.", other: "Suggéré à {n} membres."),
      .groupEnterAdds: "Entrée l’ajoute au brouillon.",
      .groupMembersOf: "Membres de {0}",
      .groupBringersOf: "{0} : qui pourrait l’apporter à {1}",
      .groupNoMembers: "Pas encore de membre : + en ajoute un par son nom.",
      .pairsDeclared: .counted(
        one: "DÉCLARÉS : {n} paire avec un bout ici",
        other: "DÉCLARÉS : {n} paires avec un bout ici"),
      .pairsSuggested: .counted(
        one: "SUGGESTIONS, hypothèses calculées : {n} paire ; * déjà déclarée",
        other: "SUGGESTIONS, hypothèses calculées : {n} paires ; * déjà déclarées"),
      .pairsNoneDeclared:
        "Aucun lien déclaré connu ici : demander aux organisations, ou importer leurs partenariats.",
      .pairsNoneSuggested:
        "Aucune suggestion à portée ici : activités, besoins, offres ou lieux ne sont pas connus.",
      .screenPairs: "liens d’un territoire",
      .computedPairs: """
      Liens d’un territoire : les 500 plus fortes suggestions et paires déclarées d’ici, par \
      poids, raisons, distance. Notre règle.
      """,
      .groupsNoneFew: .counted(
        one: "{n} organisation est connue ici ; un groupe détecté en demande cinq.",
        other: "{n} organisations sont connues ici ; un groupe détecté en demande cinq."),
      .groupsNoneUndeclared: """
      Cet annuaire ne déclare aucun lien : une liste de partenariats, ou des membres de \
      groupes, aiderait.
      """,
      .groupsNoneUnlinked: """
      Personne ici n’a de lien déclaré : demander à deux ou trois organisations avec qui \
      elles travaillent aiderait.
      """,
      .groupsNoneAddress: """
      Personne ici n’a d’adresse : avec des adresses, les sites partagés apparaîtraient.
      """,
      .groupsNonePlaced: """
      Personne ici n’est situé sur la carte : sans lieu, rien n’est suggéré.
      """,
      .groupsNoneHelp: """
      Un territoire plus grand peut en avoir : Échap, le choisir, 4. Ou en composer un : d \
      ouvre un brouillon.
      """,
      .draftNew: "Nouveau brouillon",
      .draftOfMarked: "Brouillon des marqués",
      .draftOf: "Brouillon de {0}",
      .draftChecking: "Vérification du brouillon…",
      .draftAdd: "Ajouter un membre",
      .draftAddPrompt: "nom d’une organisation…",
      .draftRename: "Nom du brouillon",
      .draftRenamePrompt: "un nom…",
      .draftFound: .counted(
        one: "{n} organisation · Entrée l’ajoute · Échap ferme",
        other: "{n} organisations · Entrée en ajoute une · Échap ferme"),
      .noticeNobodyToList: """
      Rien à lister ici : ce point ne manque pas, ou personne n’est suggéré.
      """,
      .noticeDraft: .counted(
        one: "Brouillon de {n} membre : + ajoute, - retire, r renomme, u annule.",
        other: "Brouillon de {n} membres : + ajoute, - retire, r renomme, u annule."),
      .noticeDraftFirst: """
      Seul un brouillon se modifie : d en ouvre un à partir de ce groupe.
      """,
      .noticeDraftAdded: "{0} est maintenant dans le brouillon.",
      .noticeDraftHas: "{0} est déjà dans le brouillon.",
      .noticeDraftRemoved: "{0} n’est plus dans le brouillon. u annule.",
      .noticeDraftGone: "« {0} » est supprimé. u le fait revenir.",
      .noticeDraftUndone: "Défait : les brouillons sont comme avant.",
      .computedGroupSources: """
      Groupes : déclarés de trois membres connus, trois à cinquante à une adresse, détectés \
      ; un membre d’ici suffit. Notre règle.
      """,
      .computedArticle: """
      Article 9 : points de la loi 2014-856 de 2014, par famille, paires déclarées et lieu. \
      La recherche est un partenaire parmi d’autres.
      """,
      .computedPractice: """
      Pratique : cinq organisations, une structure, des moyens partagés (Labo de l’ESS \
      2011). Stratégie, innovation : si déclarées.
      """,
      .computedBringers: """
      Qui pourrait l’apporter : la famille qui manque, par sa plus forte suggestion vers un \
      membre sans lien déclaré avec elle. Notre règle.
      """,
      .computedGroupOrder: """
      Ordre des groupes : points de la loi remplis, paires déclarées, membres, puis plus \
      petite étendue. Notre règle, pas celle de la loi.
      """,
      .footerCheck: "points",
      .footerDraft: "brouillon",
      .footerAddMember: "ajouter",
      .footerRemoveMember: "retirer",
      .footerRename: "renommer",
      .helpCheck: "les points du groupe, ou la liste",
      .helpDraft: "ouvrir un brouillon à partir de ce groupe",
      .helpAddMember: "ajouter une organisation au brouillon",
      .helpRemoveMember: "retirer le membre, ou le brouillon",
      .helpRename: "nommer le brouillon",
      .itemSSE: "Au moins deux entreprises de l’ESS",
      .itemOther: "Une entreprise hors ESS",
      .itemAuthority: "Une collectivité qui est liée",
      .itemResearch: "Recherche ou formation, partenaire possible",
      .itemTerritory: "Un même territoire",
      .itemPooling: "Mutualisation ou partenariat de fait",
      .itemStrategy: "Une stratégie commune et continue",
      .itemInnovation: "Innovation, développement durable",
      .itemFive: "Au moins cinq organisations",
      .itemVehicle: "Une structure juridique ou un chef de file",
      .itemMeans: "Un minimum de moyens partagés",
      .stateMetComputed: "rempli (calculé)",
      .stateMetDeclared: "rempli (déclaré)",
      .stateTrace: "trace trouvée",
      .statePresent: "présent, lien non déclaré",
      .stateNotMet: "non rempli",
      .stateUnknown: "inconnu",
      .evidenceItemSSE: .counted(one: "{n} membre de l’ESS.", other: "{n} membres de l’ESS."),
      .evidenceItemOther: .counted(
        one: "{n} entreprise hors ESS.",
        other: "{n} entreprises hors ESS."),
      .evidenceItemPublic: .counted(one: "{n} membre public.", other: "{n} membres publics."),
      .evidenceItemResearch: .counted(
        one: "{n} organisme de recherche ou de formation.",
        other: "{n} organismes de recherche ou de formation."),
      .evidenceItemNotListed: "L’annuaire n’en liste aucun : on ne peut pas le savoir.",
      .evidenceItemPairs: .counted(
        one: "{n} paire de membres déclarée.",
        other: "{n} paires de membres déclarées."),
      .evidenceItemDistance: "Plus grande distance {0} km.",
      .evidenceItemMembers: .counted(one: "{n} membre connu.", other: "{n} membres connus."),
      .evidenceItemDeclared: "Le groupe le déclare.",
      .evidenceItemTrace: "Des membres partagent une adresse.",
      .evidenceItemAsk: "Aucun registre ne le dit : à demander.",
      .suggestionsDeclared: "{0} paires suggérées, dont {1} déjà déclarées.",
      .suggestionsBridge: "Relie deux parties du réseau déclaré.",
      .comparePeersNone: "Moins de {0} territoires de même niveau, densité et taille à comparer.",
      .comparePeers: .counted(
        one: "Comparé à {n} territoire de même niveau, densité et taille.",
        other: "Comparé à {n} territoires de même niveau, densité et taille."),
      .compareRank: "{0} sur {1}",
      .compareMedian: "Médiane",
      .comparedDegree: "Liens déclarés par organisation",
      .evaluateRanking: "Classement",
      .evaluateArea: "AUC",
      .evaluatePrecision: "Parmi 100",
      .evaluateDraws: "Tirages",
      .evaluateUnsupported: "non étayé par ces données",
      .evaluateSummary: """
      {0} paires déclarées de {1} organisations ; {2} candidates par tirage, dont {3} de \
      liens cachés. Le hasard donne 0,5.
      """,
      .helpHalfDistance: "plus près ou plus loin (demi-distance 5 à 30 km)",
      .noticeHalfDistance: """
      Les suggestions perdent la moitié de leur force tous les {0} km, jusqu’à {1} km.
      """,
      .helpComputed: "Comment c’est calculé",
      .computedLayers: """
      Couches : DÉCLARÉ a été dit, TRACE est un fait de registre, POTENTIEL une hypothèse ; \
      jamais mêlés ; réseaux : déclaré. Notre règle.
      """,
      .computedPartnership: """
      Partenariat (déclaré) : l’un nomme l’autre, ou un agent l’a noté. Poids 1 ; dit si \
      chacun nomme l’autre. Notre règle.
      """,
      .computedMembership: """
      Groupe commun (déclaré) : groupe de 2 à {0} ; chacun ajoute 1 / (membres - 1), au plus \
      1 ; fédérations : rien. Newman 2001.
      """,
      .computedSite: """
      Même adresse (trace) : 2 à 20 organisations, 1 / (nombre - 1). Au-delà, lieu \
      d’accueil. Pas une coopération en soi. Notre règle.
      """,
      .computedContact: """
      Même contact (trace) : téléphone, courriel ou domaine de 2 à 5, hors fournisseurs ; \
      nom proche : peut-être la même. Notre règle.
      """,
      .computedNearness: """
      Proximité : moitié tous les {0} km à vol d’oiseau, rien au-delà de {1} km. Notre règle \
      : 5, 10, 15 km par densité. Sans point : env.
      """,
      .computedRarity: """
      Rareté : ln(tous / ceux qui l’ont) / ln 1000 ; un sur mille vaut 1, un sur dix \
      0,33, tout le monde 0. Resnik 1995.
      """,
      .computedUninformative: """
      Le code 94.99, « autre » et « tout public » ne disent rien et sont traités comme \
      absents. Notre règle.
      """,
      .computedNeed: """
      Besoin couvert (hypothèse) : un besoin de l’un est une offre de l’autre ; poids : la \
      proximité, car chacun l’a dit. Notre règle.
      """,
      .computedComplement: """
      Filière (hypothèse) : métiers qu’une table signée relie ; moyenne géométrique des \
      raretés, fois proximité. Notre table : un avis.
      """,
      .computedRelatedness: """
      Souvent ensemble (hypothèse) : dès {0} territoires, 1,5 fois l’attendu, testé à 5 %. \
      Même lieu, pas échange. Hidalgo 2007.
      """,
      .computedTrade: """
      Même métier (hypothèse) : rareté du code commun le plus fin (Resnik 1995), fois \
      proximité. Même public : coopération ou concurrence.
      """,
      .computedPublic: """
      Même public (hypothèse) : rareté du public commun le plus rare (Resnik 1995), fois la \
      proximité.
      """,
      .computedIntroduction: """
      Partenaire commun (hypothèse) : chaque déclaré d’au plus 50 ajoute 1 / ses partenaires \
      ; la mieux étayée. Zhou 2009.
      """,
      .computedKept: """
      Chaque organisation garde ses {0} meilleures par type, dès le poids {1} ; un bout \
      suffit. Les ex æquo sont dits. Notre règle.
      """,
      .computedWords: """
      Fort dès 0,50, moyen dès 0,25, faible dès 0,10 : ces mots classent, sans être des \
      probabilités. Notre règle.
      """,
      .computedOrganizations: """
      Organisations : actives et placées ici, chacune une fois ; celles hors de l’ESS \
      comptent, et sont dites à part. Notre règle.
      """,
      .computedPerThousand: """
      pour 1 000 habitants : organisations / habitants × 1 000 ; habitants selon les \
      territoires de l’annuaire. Notre règle.
      """,
      .computedJobs: """
      Emplois : sommes des bornes des tranches connues ; environ : de leurs milieux \
      géométriques (Axtell 2001). Jamais un nombre exact.
      """,
      .computedSmall: """
      Moins de 10 salariés : des employeurs de l’ESS à l’effectif connu. Une \
      microentreprise selon l’UE, 2003/361/CE.
      """,
      .computedSpread: """
      Nombre effectif d’employeurs : 1 / somme des parts d’emplois au carré, dans l’ESS ; \
      égaux, ils seraient autant. Herfindahl 1950.
      """,
      .computedVariety: """
      Nombre effectif de secteurs : exponentielle de l’entropie des parts ; égaux, ils \
      seraient autant. Hill 1973.
      """,
      .computedDifference: """
      Différence de profil sectoriel : moitié de la somme des écarts de parts avec tout \
      l’annuaire ; forte si peu nombreux. Krugman 1991.
      """,
      .computedFamilies: """
      Nombre effectif de familles : 1 / somme des parts au carré, sans les familles \
      inconnues. Blau 1977.
      """,
      .computedLinks: """
      Liens déclarés par organisation : 2 × paires dont les deux bouts sont ici / \
      organisations ; une fois par paire. Freeman 1979.
      """,
      .computedUnlinked: """
      Sans lien déclaré : aucun noté avec une autre d’ici. Ce n’est pas être isolé : \
      personne ne l’a peut-être noté. Notre règle.
      """,
      .computedComponents: """
      Dans le plus grand ensemble relié : celles que des chaînes de liens déclarés \
      joignent, sur toutes celles d’ici. Moore 1959.
      """,
      .computedStar: """
      Concentration des liens (0 à 1) : somme de (plus grand degré - degré) / ((n - 1)(n - \
      2)). Freeman 1979.
      """,
      .computedBetween: """
      Chemins par le principal relais : part des paires dont les plus courtes chaînes y \
      passent ; sensible aux manques. Brandes 2001.
      """,
      .computedInside: """
      Liens restant à l’intérieur : les deux bouts ici, sur les liens déclarés ayant \
      un bout ici. Krackhardt 1988.
      """,
      .computedAcross: """
      Liens entre familles : (entre - dans) / tous, de -1 à 1 ; au hasard : avec les mêmes \
      familles. Krackhardt 1988.
      """,
      .computedSectors: """
      Secteur face à l’ensemble : marqué si le hasard seul donne autant, ou aussi peu, au \
      plus 2,5 fois sur 100. Poisson 1837.
      """,
      .computedGap: """
      Écart de coordination : moins de 10 salariés connus, et celles d’entre elles sans lien \
      déclaré. Liste, pas indice. Demoustier 2018.
      """,
      .computedCoverage: """
      Sous 50 % d’organisations connues un chiffre n’est pas montré ; sous 80 % il le dit. \
      Notre règle.
      """,
      .computedPeers: """
      Comparables : même niveau, densité, taille à un facteur 2, couverture à 20 points, \
      huit au moins. Notre règle.
      """,
      .computedGroups: """
      Détectés : paires déclarées 1, hypothèses des deux bouts la moitié ; {0} à {1} membres \
      ; le hasard en fait aussi. Blondel 2008.
      """,
      .computedReach: """
      À portée : organisations où mènent les liens déclarés en 1, 2, 3 pas ; chacune comptée \
      une fois, où qu’elle soit. Moore 1959.
      """,
      .computedBridge: """
      Seul passage : sans elle, aucun lien déclaré de l’image ne mène de celle du milieu à \
      celles-là. Hopcroft et Tarjan 1973.
      """,
      .computedNever: """
      Jamais montré : note de coopération, pourcentage de maturité, probabilité, conseil de \
      fusion. Notre règle.
      """,
      .evidenceAlreadyDeclared: "Elles ont déjà un lien déclaré.",

      // Notices.
      .noticeKeyUnused: "Cette touche ne fait rien ici. ? liste celles qui servent.",
      .noticeLetterUnused: "{0} ne fait rien ici. ? liste les touches qui servent.",
      .noticeKeyElsewhere: "{0} ne fait rien ici ; dans l’écran « {2} » : {1}.",
      .noticeHowToQuit: "Rien n’est en cours. q quitte.",
      .noticeNothingChosen: "Rien n’est choisi ici.",
      .noticeNoSectors: "Aucun secteur à choisir ici.",
      .noticeNoLinks: "Aucun lien à montrer.",
      .noticeAtTheTop: "C’est le sommet. q quitte.",
      .noticeGone: "Cette organisation n’est pas dans cet annuaire.",
      .noticeTerritoryGone: "Ce territoire n’est pas dans cet annuaire.",
      .noticeChooseTerritory: "Choisissez d’abord un territoire : 1 les montre.",
      .noticeStopped: "Arrêté.",
      .noticeReplaced: "Une édition plus récente de cet annuaire est en place : R la prend.",
      .noticeReloaded: "L’édition la plus récente est ouverte.",
      .computing: "Calcul en cours… Échap arrête.",
      .computingShare: "Calcul en cours… {0}. Échap arrête.",
      .noticeChooseOther: "Choisissez un autre territoire à comparer.",
      .noticeNotInAList: "Cette fiche n’est dans aucune liste.",
      .noticeFirst: "C’est la première.",
      .noticeLast: "C’est la dernière.",

      // Keys in words, and the footer.
      .keyEnter: "Entrée",
      .keyEscape: "Échap",
      .keySpace: "Espace",
      .keyTab: "Tab",
      .keyBackTab: "Maj-Tab",
      .keyBackspace: "Ret.arr.",
      .keyDelete: "Suppr",
      .keyPageUp: "PgPréc",
      .keyPageDown: "PgSuiv",
      .keyHome: "Début",
      .keyEnd: "Fin",
      .keyUpDown: "Haut/Bas",
      .keyUp: "Haut",
      .keyDown: "Bas",
      .keyRight: "Droite",
      .keyLeft: "Gauche",
      .footerSmall: "Flèches / ?",
      .footerChoose: "choisir",
      .footerOpen: "ouvrir",
      .footerWalk: "y aller",
      .footerBack: "retour",
      .footerSearch: "chercher",
      .footerHelp: "aide",
      .footerSectors: "secteurs",
      .footerOtherSide: "autre côté",
      .footerParts: "partie",
      .footerMeasure: "mesure",
      .footerCompare: "comparer",
      .footerMatrix: "matrice",
      .footerPlainNumbers: "brut",
      .footerNextColumn: "colonne",
      .footerFilter: "filtrer",
      .footerSort: "trier",
      .footerNext: "suivante",
      .footerKind: "type",
      .footerTable: "tableau",
      .footerChanges: "changements",
      .footerQuit: "quitter",

      // The dialogue of lines.
      .plainPair: "{0}, {1}",
      .plainComputing: "Calcul en cours.",
      .plainMore: .counted(one: "encore {n}.", other: "encore {n}."),
      .plainHint: "Un numéro ouvre, Entrée page suivante, b retour, / chercher, ? aide.",
      .plainEnd: "C’est tout.",
      .plainFound: .counted(one: "{n} trouvé.", other: "{n} trouvés."),
      .plainTaken: "retenu",
      .plainWorksWith: .counted(one: "Travaille avec {n}.", other: "Travaille avec {n}."),
      .plainCouldWorkWith: .counted(
        one: "Pourrait travailler avec {n}, par calcul.",
        other: "Pourrait travailler avec {n}, par calcul."),
      .plainSearchPrompt: "chercher",
      .plainNoNumbers: "Rien ici n’a de numéro.",
      .plainNoSuchNumber: "Il n’y a pas de {0} ici ; le dernier numéro est {1}.",
      .plainUnknown: "« {0} » ne fait rien ici ; ? dit ce qui fait quelque chose.",
      .plainHelpNumber: "Un numéro : ouvre cette ligne.",
      .plainHelpTell:
        "Un numéro et un point d’interrogation, comme 3? : en dit plus sur cette ligne.",
      .plainHelpKey:
        "Une touche : fait ce qu’elle fait ici ; une touche et un numéro, comme l 3 : le fait à cette ligne.",
      .plainHelpPages:
        "Entrée : page suivante. - : page précédente. Un point : la même page encore. b : retour. q : quitter.",
      .plainHelpSearch: "/ et des mots : cherche partout.",
      .plainHelpViews:
        "l : liens. v1 territoires, v2 organisations, v3 liens, v4 groupes, v5 chiffres, v6 carte.",
      .plainReload: "Quitter avec q et recommencer : l’édition la plus récente s’ouvre alors.",
      .plainHelpWord: "? et un mot : les lignes d’aide avec ce mot, et comment c’est calculé.",

      // Configuration.
      .configFile: "Fichier : {0}",
      .configNoFile: "Fichier : {0} (absent)",
      .configSetting: "Réglage",
      .configValue: "Valeur",
      .configOrigin: "Vient de",
      .configFromOption: "option",
      .configFromLine: "ligne {0}",
      .configDefault: "défaut",
      .configAutomatic: "automatique",
      .configProblem: "{0}, ligne {1} : {2}",
      .configMoreProblems: .counted(
        one: "{0} {n} autre : « maillage config » le donne.",
        other: "{0} {n} autres : « maillage config » en donne la liste."),
      .configUnreadable: "{0} ne peut être lu, les valeurs par défaut valent : {1}",
      .configTooLong: "{0} dépasse 64 ko, les valeurs par défaut valent.",
      .configUnknownName: "il n’y a pas de réglage « {0} » ; les réglages sont {1}.",
      .configUnknownTable: "il n’y a pas de table « {0} » ; la seule est [keys].",
      .configBadValue: "« {0} » prend {1} ; la valeur par défaut vaut.",
      .configBadVariable: "{0} prend {1} ; elle est ignorée.",
      .configNotAnEntry: "ce n’est ni [table], ni nom = valeur, ni un commentaire avec #.",
      .configBadTable: "une table est un nom entre crochets, seul sur sa ligne, comme [keys].",
      .configNoValue:
        "après = vient un \"texte\", un nombre entier, true, false, ou une liste de textes.",
      .configUnclosed:
        "un texte commence par un guillemet et ne finit pas avec lui sur cette ligne.",
      .configEscape: "après \\ vient l’un de \\ \" t n r b f, ou u et quatre chiffres.",
      .configControl: "un caractère de contrôle se trouve dans un texte.",
      .configNumber: "ce nombre est trop grand, ou mal écrit.",
      .configList: "une liste contient des textes entre virgules, et finit par ].",
      .configTrailing: "quelque chose suit la valeur ; seul un commentaire avec # le peut.",
      .configDuplicate: "ce nom a déjà été donné ; le premier compte.",
      .configUnknownAction:
        "il n’y a pas d’action « {0} » ; « maillage config » en donne la liste.",
      .configUnknownKey:
        "« {0} » n’est pas une touche ; écrire x, Space, Enter, PgDn, ^X, par exemple.",
      .configNoKey: "« {0} » a besoin d’au moins une touche.",
      .configConflict:
        "la touche {0} est celle de « {1} » au même endroit ; donnez-lui-en d’abord une autre.",
      .languageUnknownTable:
        "il n’y a pas de table « {0} » ; les tables sont [messages] et [words].",
      .languageUnknownName:
        "il n’y a pas de texte « {0} » ; « maillage language » les imprime tous.",
      .languageUnknownForm: "la langue n’a pas de forme « {0} » ; ses formes sont {1}.",
      .languageBraces: "le texte contient {0}, et doit contenir {1} comme en anglais.",
      .languageNoBraces: "rien entre accolades",
      .languageTooLong: "le texte est trop long.",

      // Problems of files.
      .problemAtLine: "{0}, ligne {1}",
      .problemAtRow: "{0}, enregistrement {1}",
      .problemAtColumn: "{0}, colonne « {1} »",
      .problemSentence: "{0} : {1} lu au lieu de {2} ; {3}.",
      .problemNothing: "rien n’est",
      .problemValue: "« {0} » est",
      .problemFileLeftOut: "le fichier est laissé de côté",
      .problemRowLeftOut: "la ligne est laissée de côté",
      .problemRestUsed: "le reste est pris",
      .problemUnknown: "pris pour inconnu",
      .problemRepaired: "réparé",
      .problemNotPlaced: "non situé",
      .problemDoubtful: "pris tel quel",
      .expectedOneOf: "l’un de {0}",
      .expectedCells: "{0} cellules comme dans l’en-tête",
      .expectedPlaces: .counted(
        one: "un lieu, que {n} ligne ne dit pas",
        other: "un lieu, que {n} lignes ne disent pas"),
      .plainKnown: "connu pour {0}",
      .plainMiddle: "milieu des pairs {0}",
      .plainRank: "rang {0}",
      .plainGroupState: "{0} remplis, {1} non remplis, {2} inconnus",
      .helpCommands: "les actions par leur nom",

      // Help.
      .helpTitle: "Aide — {0}",
      .helpPrompt: "taper pour filtrer",
      .helpFooter: "Entrée l’exécute · Échap ferme",
      .helpFiveKeys: "CINQ TOUCHES SUFFISENT",
      .helpHere: "ICI",
      .helpChoose: "choisir la ligne suivante",
      .helpUp: "choisir la ligne précédente",
      .helpPageDown: "un écran plus bas",
      .helpPageUp: "un écran plus haut",
      .helpFirst: "la première ligne",
      .helpLast: "la dernière ligne",
      .helpOpen: "ouvrir ce qui est choisi, un pas plus loin",
      .helpWalk: "aller à l’organisation choisie",
      .helpBack: "un pas en arrière ; ferme une boîte, ôte un filtre",
      .helpSearch: "chercher lieux, organisations, secteurs, actions",
      .helpHelp: "cette aide",
      .helpSectors: "choisir un secteur de ce territoire",
      .helpOtherSide: "l’autre côté : faits ou propositions",
      .helpParts: "la suite : chiffres, écart par secteur ou public",
      .helpMeasure: "comparer les emplois, ou les organisations",
      .helpCompare: "comparer avec un autre territoire",
      .helpMatrix: "les secteurs par territoire contenu",
      .helpPlainNumbers: "les nombres seuls, ou avec les trames",
      .helpNextColumn: "le territoire suivant",
      .helpPreviousColumn: "le territoire précédent",
      .helpFilter: "filtrer : secteur, emplois, liens, marques…",
      .helpSort: "trier la liste",
      .helpNext: "l’organisation suivante de la liste",
      .helpPrevious: "l’organisation précédente de la liste",
      .helpKind: "ne garder qu’un type de lien",
      .helpTable: "la même chose en tableau, ou en image",
      .helpTerritories: "territoires",
      .helpOrganizations: "organisations de ce lieu",
      .helpLinks: "liens de l’organisation choisie, ou de ce lieu",
      .helpGroups: "groupes de ce lieu, vérifiés",
      .helpFigures: "chiffres de ce lieu",
      .helpMap: "carte de ce lieu",
      .helpRedraw: "redessiner l’écran",
      .helpReload: "prendre l’édition la plus récente de l’annuaire",
      .helpSuspend: "suspendre ; fg dans le shell reprend",
      .helpCancel: "annuler ce qui est en cours",
      .helpQuit: "quitter le programme",

      // Search and menus.
      .searchTitle: "Chercher partout",
      .searchPrompt: "nom d’un lieu, d’une organisation, d’un secteur…",
      .searchRecent: "Lieux récents",
      .searchWaiting: "Recherche…",
      .searchHint: "Sans accents ni majuscules · > actions seules",
      .searchFound: .counted(
        one: "{n} trouvé · Entrée y va · → en dit plus · Échap ferme",
        other: "{n} trouvés · Entrée y va · → en dit plus · Échap ferme"),
      .searchOrganization: "organisation",
      .searchSector: .counted(one: "secteur · {n} ici", other: "secteur · {n} ici"),
      .searchAction: "touche {0}",
      .menuSectors: "Secteurs",
      .menuOrder: "Trier par",
      .menuComparison: "Comparer avec",
      .menuKind: "Types de lien",
      .menuHintMany: "Espace coche · Entrée prend · Échap ferme",
      .menuHintOne: "Entrée prend · Échap ferme",
      .filterAll: "Tous les secteurs",
      .filterTitle: "Ne montrer que",
      .filterFamilies: "Familles",
      .filterJobsAtLeast: "Emplois, au moins",
      .filterJobsAtMost: "Emplois, au plus",
      .filterLinks: "Liens",
      .filterMarked: "Marques",
      .filterPublics: "Publics",
      .filterText: "Mots du nom",
      .filterTextPrompt: "débuts de mots du nom",
      .filterAny: "indifférent",
      .filterWithLink: "avec un lien déclaré",
      .filterClear: "Ôter toutes les conditions",
      .filterNoPublics: "Cet annuaire ne nomme aucun public particulier.",
      .conditionJobsAtMost: .counted(one: "{n} emploi au plus", other: "{n} emplois au plus"),
      .conditionPublics: "pour {0}",
      .conditionText: "« {0} »",
      .conditionPartnership: "avec un partenariat",
      .conditionJoint: "dans un groupement avec d’autres",
      .conditionTrace: "avec une trace",
      .conditionMarked: "marquées",
      .menuHintLinks: "Espace coche · Entrée prend · propositions : voir 3",
      .menuHintForm: "Entrée change · Échap ferme",
      .listCounting: "Décompte…",
      .searchGroup: .counted(one: "groupe · {n} membre", other: "groupe · {n} membres"),
      .searchOpenedSector: "{0} : {1}",
      .searchOpened: "Entrée y va · ← referme ceci",
      .kindAll: "Tous les types",

      // Map.
      .mapDots: .counted(
        one: "1 point = 1 organisation", other: "1 point = jusqu’à {n} organisations"),
      .mapDotsFull: "une case pleine = plus",
      .mapSigns: "+ * #  jusqu’à {0}, {1}, plus d’organisations",
      .mapApproximate: "◦ ○ ◎  1, 10, 100 ou plus mises au centre d’une commune",
      .mapBoundary: "limite",
      .mapOutline: "autour des organisations",
      .mapTies: "liens déclarés",
      .mapTiesTitle: "Liens depuis {0}",
      .mapTiesOutside: "hors de {0}",
      .mapDrawingHint: "Pas de points à l’écran ? g change les signes",
      .mapNoParts: "Rien à l’intérieur. → en liste les organisations.",
      .mapEmpty:
        "Rien de {0} ne peut être mis sur une carte : pas de coordonnées, ni de commune dont le centre soit connu.",
      .mapMeters: "{0} m",
      .mapKilometers: "{0} km",
      .columnPart: "Partie",
      .columnWithPoint: "avec un point",
      .columnCenter: "centre",
      .sentenceMapPart: "{0} : {1}. → ouvre.",
      .sentenceMapNowhere: "{0} : {1}, nulle part sur la carte. → ouvre.",
      .sentenceMapMissing: "Hors carte : {0} ({1}).",
      .sentenceMapOutside: "Hors de l’image : {0}, - les montre.",
      .sentenceMapTies: .counted(
        one: "{n} lien déclaré en sort, {0} hors de {1}.",
        other: "{n} liens déclarés en sortent, {0} hors de {1}."),
      .noticeDrawingBraille: "Dessiné en points braille.",
      .noticeDrawingBlocks: "Dessiné en blocs, pour les polices sans braille.",
      .noticeDrawingASCII: "Dessiné en signes ASCII.",
      .noticeDrawingOne: "Ce terminal ne montre que les signes ASCII.",
      .noticeNoTies: "Aucun lien déclaré ne part d’une partie de {0}.",
      .noticeNearest: "Pas de plus grande échelle.",
      .noticeFarthest: "C’est toute la carte.",
      .footerZoom: "zoom",
      .footerPan: "déplacer",
      .footerDrawing: "dessin",
      .footerMapLinks: "liens",
      .footerPanEnd: "choisir",
      .helpZoomIn:
        "plus grande échelle, sur la partie choisie ; puis les flèches déplacent l’image",
      .helpZoomOut: "plus petite échelle",
      .helpPanUp: "déplacer l’image vers le nord",
      .helpPanDown: "déplacer l’image vers le sud",
      .helpPanLeft: "déplacer l’image vers l’ouest",
      .helpPanRight: "déplacer l’image vers l’est",
      .helpPanEnd: "revenir au choix",
      .helpDrawing: "autres signes : braille, blocs, ASCII",
      .helpMapLinks: "liens déclarés de la partie choisie, en pointillés",

      // Node picture.
      .nodesLegend: "★ ici · trait : lien déclaré · pointillé : proposé · A–Z choisissent",
      .nodesHeading: .counted(
        one: "{n} pas · {0} organisations", other: "{n} pas · {0} organisations"),
      .nodesHere: "liens ici",
      .nodesSteps: "pas",
      .nodesSuggested: "proposé",
      .sentenceNodeCenter: .counted(
        one: "{0} : {n} lien déclaré dans cette image.",
        other: "{0} : {n} liens déclarés dans cette image."),
      .sentenceNode: .counted(
        one: "{0} : {n} lien déclaré dans cette image, à {1} de ★. Entrée y va.",
        other: "{0} : {n} liens déclarés dans cette image, à {1} de ★. Entrée y va."),
      .sentenceNodeSuggested: "{0} : seulement proposé. Entrée y va.",
      .nodeSteps: .counted(one: "{n} pas", other: "{n} pas"),
      .nodesLeftOut: .counted(
        one: "{n} autre laissé de côté.", other: "{n} autres laissés de côté."),
      .nodesReach: "À PORTÉE DE LIENS DÉCLARÉS",
      .sentenceNodeReach: "Les liens déclarés mènent à {0} organisations en {1} pas.",
      .sentenceNodeBridge: .counted(
        one: "Sans elle, aucun lien déclaré ne mène ici de ★ à {n} autre.",
        other: "Sans elle, aucun lien déclaré ne mène ici de ★ à {n} autres."),
      .noticeNodesRoom: "L’image demande 100 colonnes et 16 lignes.",
      .noticeNodesLetter: "Aucune organisation n’a la lettre {0}.",
      .noticeNodesNearest: "Un pas est le plus proche.",
      .noticeNodesFarthest: "Trois pas sont le plus loin.",
      .footerNodes: "image",
      .footerSteps: "pas",
      .helpNodes: "une image des alentours, ou les deux côtés",
      .helpMoreSteps: "un pas de plus autour de ★",
      .helpFewerSteps: "un pas de moins autour de ★",

      // Path between two.
      .screenChain: "chemin entre deux organisations",
      .chainTitle: "Chemin entre deux",
      .chainHeading: .counted(
        one: "Comment {0} et {1} sont reliées : {n} lien déclaré",
        other: "Comment {0} et {1} sont reliées : {n} liens déclarés"),
      .chainNone: """
      Aucune chaîne de liens déclarés n’est enregistrée entre {0} et {1}. Ce que personne n’a \
      déclaré ici peut exister quand même.
      """,
      .chainLength: .counted(one: "{n} lien", other: "{n} liens"),
      .chainOnly: "Aucun autre chemin n’est aussi court.",
      .chainOthers: .counted(
        one: "{n} autre chemin de même longueur : {0} le montre",
        other: "{n} autres chemins de même longueur : {0} montre le suivant"),
      .chainWay: "Chemin {0} sur {1} de même longueur : {2} montrent les autres",
      .chainGroups: "toutes deux dans {0}",
      .columnWay: "Chemin",
      .columnLatitude: "Latitude",
      .columnLongitude: "Longitude",
      .columnPairsBetween: "liens vers d’autres parties",
      .columnPairsOutside: "liens au-dehors",
      .pathOthers: .counted(
        one: "{n} autre chemin de même longueur : --ways le montre.",
        other: "{n} autres chemins de même longueur : --ways en montre plus."),
      .columnTie: "Reliée à la précédente par",
      .sentenceChainStop: "{0} : {1} sur {2}.",
      .sentenceChainTie: "Avec {0} : {1}.",
      .noticePathMark: .counted(
        one: "Un chemin relie deux organisations : marquez-en une autre avec Espace, puis p.",
        other: "Un chemin relie deux organisations : marquez-en deux avec Espace, puis p."),
      .noticePathMany: .counted(
        one: "Un chemin relie deux organisations, et {n} est marquée.",
        other: """
          Un chemin relie deux organisations, et {n} sont marquées : Espace ôte une marque, x toutes.
          """),
      .noticeWaysShown: "Seuls les {0} premiers sont montrés.",
      .noticeFirstWay: "C’est le premier.",
      .noticeLastWay: "C’est le dernier.",
      .helpWays: "un autre chemin de même longueur",
      .helpLeftOrBack: "vers la gauche, et depuis le premier, retour",
      .helpPath: "le chemin entre les deux organisations marquées",
      .footerWays: "autres chemins",
      .footerPath: "chemin",

      // Commands.
      .columnIdentity: "Identité",
      .columnLevel: "Niveau",
      .layerDeclared: .counted(
        one: "DÉCLARÉS : {n} lien",
        other: "DÉCLARÉS : {n} liens"),
      .layerTrace: .counted(
        one: "TRACES, compatibles avec une coopération : {n}",
        other: "TRACES, compatibles avec une coopération : {n}"),
      .layerPotential: .counted(
        one: "PROPOSITIONS, hypothèses calculées : {n}",
        other: "PROPOSITIONS, hypothèses calculées : {n}"),
      .importReading: "Lecture de {0}.",
      .importPreparing: .counted(
        one: "{n} organisation lue ; préparation des comptes et de la recherche.",
        other: "{n} organisations lues ; préparation des comptes et de la recherche."),
      .importCancelled: "L’import a été annulé ; rien n’a été changé.",
      .importFile: "{0} : {1} lignes, {2} utilisées.",
      .importPlaced: .counted(
        one: "{n} organisation, {0} située dans un territoire ({1}).",
        other: "{n} organisations, {0} situées dans un territoire ({1})."),
      .importRecognized: "Reconnu : {0} (profil {1}).",
      .importNoTables: "Laissés dans « {0} », car ce ne sont pas des tables : {1}.",
      .importAmbiguous:
        "Plusieurs profils lisent ces fichiers : {0}. Choisissez-en un avec --profile NOM.",
      .importPartlyKnown:
        "Ces fichiers n’ont les en-têtes d’aucun registre qui aille avec les autres ({1}, profil {2}) : {0}. Retirez-les, importez-les à part, ou nommez votre propre profil avec --profile.",
      .importUnread: "Laissés de côté, car le profil {0} n’a pas de table à tels en-têtes : {1}.",
      .importAdditions:
        "Ces fichiers ne décrivent pas d’organisations : ils en complètent d’autres, comme les territoires ({0}). Nommez aussi les fichiers des organisations.",
      .importUnknown:
        "Ces fichiers n’ont les en-têtes d’aucun registre connu ({0}). Décrivez-les dans un profil, et nommez-le avec --profile ; le README montre comment en écrire un.",
      .importPlacings: "  Situées {0}.",
      .importLeftOut: "Écartés par règle : {0}.",
      .importNothingUsed: .counted(
        one: "Impossible d’importer « {0} » : sa seule ligne n’a pu servir.",
        other: "Impossible d’importer « {0} » : aucune de ses {n} lignes n’a pu servir."),
      .importFirstProblem: "Le premier problème : {0}",
      .importMissingOrganizations: .counted(
        one:
          "{n} ligne de {0} parle d’une organisation qu’aucun fichier ne décrit ici : donner {1} dans la même importation.",
        other:
          "{n} lignes de {0} parlent d’organisations qu’aucun fichier ne décrit ici : donner {1} dans la même importation."
      ),
      .importMissingNames: "{0} ne dit pas les noms : donner {1} dans la même importation.",
      .importMissingPlaces: "{0} ne dit pas les lieux : donner {1} dans la même importation.",
      .leftOutNaturalPerson: .counted(
        one: "{n} personne physique", other: "{n} personnes physiques"),
      .leftOutMasked: .counted(
        one: "{n} ligne masquée", other: "{n} lignes masquées"),
      .leftOutCeased: .counted(
        one: "{n} cessée", other: "{n} cessées"),
      .leftOutOutside: "{n} hors de l’ESS",
      .leftOutNotKept: .counted(
        one: "{n} ligne sur ce qui n’est pas gardé", other: "{n} lignes sur ce qui n’est pas gardé"),
      .leftOutElsewhere: "{n} hors du territoire demandé",
      .leftOutAbroad: "{n} à l’étranger",
      .leftOutPersonalEmail: .counted(
        one: "{n} adresse électronique personnelle",
        other: "{n} adresses électroniques personnelles"),
      .leftOutContactPerson: .counted(
        one: "{n} nom de personne à contacter", other: "{n} noms de personnes à contacter"),
      .leftOutSumOrHeader: .counted(
        one: "{n} ligne de totaux ou d’en-têtes répétés",
        other: "{n} lignes de totaux ou d’en-têtes répétés"),
      .importSectors:
        "Secteur : {0} déclarés, {1} d’après un code d’activité, {2} devinés d’après des mots ; {3} dans « autre ».",
      .importProblems: .counted(
        one: "{n} problème : {0}.", other: "{n} problèmes : {0}."),
      .importMoreProblems: "  {0} autres ; --problems FICHIER les écrit tous.",
      .importProblemsWritten: "Tous les problèmes sont dans {0}.",
      .importDone: "L’annuaire est dans {0} ({1} s).",
      .importDryRun: "{0} n’a pas été changé.",
      .noticeUnknownTerminal:
        "Le terminal « {0} » est inconnu ici : un terminal simple le remplace.",
      .noticeProblems: .counted(
        one: "{n} problème à la lecture : doctor en donne la liste.",
        other: "{n} problèmes à la lecture : doctor en donne la liste."),
      .yes: "oui",
      .no: "non",
      .doctorSize: "Fenêtre",
      .doctorNoTerminal: "la sortie n’est pas un terminal",
      .doctorCharacters: "Caractères",
      .doctorColor: "Couleur",
      .doctorLanguage: "Langue",
      .doctorState: "Dossier d’état",
      .doctorLast: "Dernier ouvert",
      .doctorNone: "aucun",
      .doctorKnown: "connu",
      .doctorUnknownTerminal: "inconnu : un terminal simple le remplace",
      .doctorDumb: "ne peut pas montrer d’écrans",
      .doctorDirectory: "Annuaire",
      .doctorEdition: "Édition",
      .doctorCeased: "Cessées",
      .doctorDeclares: "Déclare des liens",
      .doctorProblems: "Problèmes",
      .footerMark: "marquer",
      .helpMark: "marquer, ou ôter la marque",
      .helpShowMarked: "lister les organisations marquées",
      .helpClearMarks: "ôter toutes les marques",
      .headerMarked: .counted(one: "{n} marquée", other: "{n} marquées"),
      .sentenceMarked: "Marquée",
      .markedOrganizations: "Organisations marquées",
      .noticeNoMarks: "Aucune organisation marquée : Espace marque celle choisie.",
      .noticeMarksCleared: .counted(
        one: "{n} marque ôtée. u la rend.", other: "{n} marques ôtées. u les rend."),
      .helpBookmark: "retenir ce lieu, ou ne plus le retenir",
      .helpShowBookmarks: "les lieux retenus",
      .helpHistoryBack: "revenir au lieu visité avant",
      .helpHistoryForward: "avancer au lieu visité après",
      .helpUndo: "défaire le dernier changement",
      .bookmarksTitle: "Lieux retenus",
      .bookmarksHint: "Entrée ouvre · m ôte · Échap ferme",
      .noticeBookmarked: "Retenu : {0}. b liste les lieux retenus.",
      .noticeBookmarkRemoved: "N’est plus retenu : {0}. u le rend.",
      .noticeNoBookmarks: "Rien n’est encore retenu : m retient ce qui est choisi.",
      .noticeNothingBefore: "Aucun lieu n’a été visité avant celui-ci.",
      .noticeNothingAfter: "Aucun lieu n’a été visité après celui-ci.",
      .noticeNothingToUndo: "Rien à défaire ici.",
      .noticeMarksUndone: .counted(
        one: "Défait : de nouveau {n} marque.", other: "Défait : de nouveau {n} marques."),
      .noticeBookmarksUndone: .counted(
        one: "Défait : de nouveau {n} lieu retenu.", other: "Défait : de nouveau {n} lieux retenus."
      ),
      .noticeFilterUndone: "Défait : le filtre est comme avant.",
      .helpCopy: "copier le nom et l’adresse",
      .helpOpenAddress: "ouvrir le site, ou écrire un courriel",
      .menuAddresses: "Ouvrir",
      .noticeCopied: "Copié, si votre terminal le permet : {0}",
      .noticeCopyTooLong: "C’est trop long pour être copié.",
      .noticeCopyUnable: "Ce terminal n’a pas de presse-papiers ; à la main : {0}",
      .noticeAddressOfOrganization: "Seules les organisations ont une adresse : choisissez-en une.",
      .noticeAddressNotOpened:
        "Pas ouvert, car ce n’est ni une adresse du web ni un courriel : {0}",
      .noticeNoAddress: "Ni site ni courriel connu pour {0}.",
      .noticeOpened: "Ouvert avec {1} : {0}",
      .noticeOpening: "Ouverture avec {1} : {0}",
      .noticeNotStarted:
        "{1} n’a pas pu démarrer ($BROWSER). Copié, si votre terminal le permet : {0}",
      .noticeNoBrowser:
        "$BROWSER ne nomme aucun programme. Copié, si votre terminal le permet : {0}",
      .helpExport: "écrire les marquées, ou la liste, dans un fichier",
      .menuExport: "Écrire dans un fichier",
      .exportCSV: "CSV, pour un tableur",
      .exportJSON: "JSON, pour des programmes",
      .exportText: "texte, à lire ou à imprimer",
      .noticeExporting: "Écriture du fichier ; les touches répondent pendant ce temps.",
      .exportDone: .counted(
        one: "{n} organisation écrite dans {0}",
        other: "{n} organisations écrites dans {0}"),
      .exportFailed:
        "Rien n’a été écrit dans {0} ({1}). Démarrez dans un dossier où l’on peut écrire.",
      .noticeSessionDamaged: "L’endroit quitté n’a pas pu être lu : le début est au sommet.",
      .noticeDraftsDamaged: """
      Vos brouillons de groupes n’ont pas pu être lus ; ils sont mis de côté dans {0}.
      """,
      .draftVanished: "{0} (n’est plus active ici)",

      // Editions.
      .changeNew: "nouvelle",
      .changeGone: "disparue",
      .changeCeased: "cessée",
      .changeIdentity: "autre identifiant",
      .changeRenamed: "renommée",
      .changeMoved: "déplacée",
      .changeChanged: "modifiée",
      .changesNew: .counted(one: "{n} nouvelle", other: "{n} nouvelles"),
      .changesGone: .counted(one: "{n} disparue", other: "{n} disparues"),
      .changesCeased: .counted(one: "{n} cessée", other: "{n} cessées"),
      .changesIdentity: .counted(
        one: "{n} sous un autre identifiant", other: "{n} sous un autre identifiant"),
      .changesRenamed: .counted(one: "{n} renommée", other: "{n} renommées"),
      .changesMoved: .counted(one: "{n} déplacée", other: "{n} déplacées"),
      .changesChanged: .counted(
        one: "{n} modifiée autrement", other: "{n} modifiées autrement"),
      .changesSince: "Depuis {0} : {1}.",
      .changesNone: "Rien n’a changé depuis {0}.",
      .changesUncompared:
        "Rien à comparer : aucune édition de cet annuaire n’a été remplacée.",
      .changesListed: "« maillage changes --in {0} » en donne la liste.",
      .changesMore: .counted(
        one: "{n} de plus ; --limit {0} donne toute la liste.",
        other: "{n} de plus ; --limit {0} donne toute la liste."),
      .editionBefore: "l’import précédent",
      .columnChange: "Changement",
      .columnWhat: "Ce qui a changé",
      .fieldUnit: "Unité légale",
      .fieldSSE: "Dans l’ESS",
      .fieldOtherActivities: "Autres activités",
      .fieldClosed: "Fermeture",
      .fieldStatus: "État",
      .fieldPublics: "Publics",
      .fieldOffers: "Offre",
      .fieldNeeds: "Cherche",
      .fieldGroups: "Membre de",
      .fieldPartners: "Partenaires",
      .statusActive: "active",
      .statusCeased: "cessée",
      .differenceBoth: "{0} : {1} → {2}",
      .differenceBefore: "{0} : {1}, désormais inconnu",
      .differenceAfter: "{0} : {1}, inconnu auparavant",
      .differenceIdentity: "identifiant : {0} → {1}",
      .changeWasIn: "était à {0}",
      .changesTitle: "Changements",
      .changesAll: "tous les changements",
      .changesCount: .counted(one: "{n} changement", other: "{n} changements"),
      .menuChanges: "Genres de changements",
      .screenChanges: "changements",
      .helpChanges: "ce qui a changé depuis l’édition précédente",
      .helpChangeKind: "un seul genre de changements",
      .sheetChanged: "Changé depuis {0} : {1}",

      // Checks.
      .checkDuplicate: .counted(
        one: "DOUBLONS POSSIBLES : {n} paire",
        other: "DOUBLONS POSSIBLES : {n} paires"),
      .checkStale: .counted(
        one: "PAS À JOUR DEPUIS {0} : {n} organisation",
        other: "PAS À JOUR DEPUIS {0} : {n} organisations"),
      .checkCrowdedPoint: .counted(
        one: "POINTS ENCOMBRÉS : {n}",
        other: "POINTS ENCOMBRÉS : {n}"),
      .checkFarPoint: .counted(
        one: "POINTS LOIN DE LA COMMUNE : {n}",
        other: "POINTS LOIN DE LA COMMUNE : {n}"),
      .checkDeadReference: .counted(
        one: "RENVOIS MORTS : {n}",
        other: "RENVOIS MORTS : {n}"),
      .checkNotPlaced: .counted(
        one: "DANS AUCUNE COMMUNE : {n} organisation",
        other: "DANS AUCUNE COMMUNE : {n} organisations"),
      .checkNoSector: .counted(
        one: "SECTEUR INCONNU : {n} organisation",
        other: "SECTEUR INCONNU : {n} organisations"),
      .checkIdentity: .counted(
        one: "IDENTIFIANTS DOUTEUX : {n}",
        other: "IDENTIFIANTS DOUTEUX : {n}"),
      .checkUndated: .counted(
        one: "{n} organisation ne dit pas quand elle a été mise à jour.",
        other: "{n} organisations ne disent pas quand elles ont été mises à jour."),
      .checkNothing: "Rien à signaler.",
      .checkMore: .counted(
        one: "{n} de plus ; --limit en montre davantage.",
        other: "{n} de plus ; --limit en montre davantage."),
      .checkTotal: .counted(
        one: "{n} point à regarder, sur {0} organisations.",
        other: "{n} points à regarder, sur {0} organisations."),
      .reasonDuplicate: "{0} ; noms semblables à {1}",
      .reasonSameName: "{0} ; même nom",
      .sharedPhone: "même téléphone",
      .sharedEmail: "même courriel",
      .sharedDomain: "même domaine",
      .sharedAddress: "même adresse",
      .sharedNear: "à {0} m",
      .reasonStale: "mise à jour {0}",
      .reasonCrowdedPoint:
        "{0} organisations sur le point {1} : adresses {2}, codes postaux {3}, communes {4}",
      .reasonFarPoint: "à {0} km du centre de {1}",
      .reasonLead: "sa tête de file {0} n’est pas une organisation d’ici",
      .reasonGroupTerritory: "son territoire {0} n’est pas ici",
      .reasonGroup: "son groupe {0} n’est pas ici",
      .reasonMember: "son membre {0} n’est pas une organisation d’ici",
      .reasonPartner: "son partenaire {0} n’est pas une organisation d’ici",
      .reasonParent: "le territoire {0} qui le contient n’est pas ici",
      .reasonPlaceNothing: "rien n’est dit de son lieu",
      .reasonPlaceText: "aucun territoire ne correspond à son adresse ou à son code postal",
      .reasonPlacePoint: "son point n’est dans aucun territoire",
      .reasonPlaceTerritory: "située dans un territoire plus large seulement",
      .reasonNoSector: "aucune activité ne l’indique",
      .reasonLength: "numéro d’une autre longueur : des zéros du début sont peut-être perdus",
      .reasonCheckDigit: "le chiffre de contrôle est faux",
      .reasonRounded: "numéro arrondi par un tableur",
      .reasonNullSign: "un signe qui ne veut rien dire",
      .reasonNoNumber: "un registre sans numéro",

      // A running import.
      .stepReading: "Lire les fichiers",
      .stepOrganizations: "Trier les organisations",
      .stepLinks: "Compter les liens déclarés",
      .stepTerritories: "Compter les territoires",
      .stepSearch: "Indexer pour la recherche",
      .stepComparison: "Préparer les propositions",
      .stepChanges: "Comparer à l’édition précédente",
      .stepSaving: "Mettre en place",
      .progressRate: "{0} par seconde",
      .progressLeft: "encore {0} environ",
      .durationSeconds: "{0} s",
      .durationMinutes: "{0} min {1} s",
      .importingTitle: "Import",
      .importingNone: "Aucun import dans cet annuaire n’est en cours.",
      .importingExample: "{0} : {1}",
      .importingOver: "L’import est fini. R prend l’édition la plus récente, s’il en a fait une.",
      .importingBrowse:
        "Rien n’est remplacé avant que la dernière étape réussisse. Échap continue à parcourir.",
      .importingWaiting: "en attente",
      .importingKeys: "Entrée montre les problèmes  w les écrit dans un fichier  x annule",
      .importingListKeys: "↑↓ autres problèmes  w les écrit dans un fichier  Échap retour",
      .importingRestrictedKeys: "Entrée montre les problèmes  ↑↓ choisit  Échap retour",
      .restrictedFiles: "Mode restreint : rien ne s’écrit ici, sauf le carnet.",
      .restrictedPrograms: "Mode restreint : aucun autre programme ne se lance d’ici.",
      .restrictedImport: "Mode restreint : l’import ne peut être arrêté d’ici.",
      .restrictedShell: "Mode restreint : il n’y a pas de shell où revenir ; q quitte.",
      .restrictedCommand: """
      Mode restreint : « maillage {0} » écrirait ou lirait des fichiers, en plus du carnet.
      """,
      .configLoginShell: "shell de connexion",
      .doctorRestricted: "Mode restreint",
      .importingAskCancel: "x encore une fois annule l’import ; rien n’est remplacé.",
      .importingCancelled: "Il a été demandé à l’import de s’arrêter.",
      .importingNotCancelled:
        "L’import ne peut pas être arrêté d’ici : il est fini, ou c’est celui d’un autre.",
      .importingWritten: "Écrit dans {0}.",
      .importingMore: "{0} de plus ; l’import lui-même les écrit tous avec --problems FICHIER.",
      .progressBytes: "{0} Mo",
      .progressByteRate: "{0} Mo/s",
      .noticeImporting: "Un import est en cours ici, I le montre : {0}.",
      .helpImport: "l’import dans cet annuaire, pendant qu’il a lieu",
      .problemsSkipped: .counted(
        one: "{n} ligne écartée", other: "{n} lignes écartées"),
      .problemsIgnored: .counted(
        one: "{n} valeur lue comme inconnue", other: "{n} valeurs lues comme inconnues"),
      .problemsRepaired: .counted(
        one: "{n} valeur réparée", other: "{n} valeurs réparées"),
      .problemsNotPlaced: .counted(
        one: "{n} ligne non située", other: "{n} lignes non situées"),
      .problemsDoubtful: .counted(
        one: "{n} valeur douteuse", other: "{n} valeurs douteuses"),

      // Proposals for lists of one's own.
      .listFieldSiret: "numéro SIRET",
      .listFieldSiren: "numéro SIREN",
      .listFieldRna: "numéro RNA",
      .listFieldEin: "EIN",
      .listFieldNeq: "NEQ",
      .listFieldId: "numéro de la liste",
      .listFieldName: "nom",
      .listFieldAlias: "autre nom",
      .listFieldForm: "famille, d’après le statut",
      .listFieldFormCode: "famille, d’après le code juridique",
      .listFieldActivityCode: "code d’activité",
      .listFieldActivity: "activité en mots",
      .listFieldSector: "secteur",
      .listFieldDescription: "texte qui peut dire le secteur",
      .listFieldAddress: "adresse",
      .listFieldStreetNumber: "adresse (numéro)",
      .listFieldStreetType: "adresse (type de voie)",
      .listFieldStreet: "adresse (voie)",
      .listFieldAddressMore: "adresse (complément)",
      .listFieldPostcode: "code postal",
      .listFieldTown: "commune",
      .listFieldTownCode: "code de la commune",
      .listFieldDistrict: "quartier",
      .listFieldIntercommunality: "intercommunalité ou territoire",
      .listFieldDepartment: "département",
      .listFieldRegion: "région",
      .listFieldCountry: "pays",
      .listFieldLatitude: "latitude",
      .listFieldLongitude: "longitude",
      .listFieldPoint: "latitude et longitude",
      .listFieldWorkforce: "salariés",
      .listFieldFounded: "création",
      .listFieldClosed: "fermeture",
      .listFieldStatus: "en activité ou non",
      .listFieldPublics: "publics",
      .listFieldOffers: "offres",
      .listFieldNeeds: "besoins",
      .listFieldWebsite: "site web",
      .listFieldEmail: "courriel",
      .listFieldPhone: "téléphone",
      .listFieldSource: "source",
      .listFieldUpdated: "mise à jour",
      .listFieldPerson: "nom d’une personne",
      .listFieldPersonalContact: "adresse personnelle",
      .listFieldBirthDate: "date de naissance",
      .listUseFact: "gardé comme information",
      .listUseLeftOut: "écarté",
      .listUseEmpty: "vide",
      .listReasonHeader: "son en-tête",
      .listReasonValues: "{0} % des {1} valeurs sont {2}",
      .listReasonBoth: "son en-tête, et {0} % des {1} valeurs sont {2}",
      .listReasonContradicted:
        "son en-tête dit {0}, mais {1} % seulement des {2} valeurs y ressemblent",
      .listReasonAnother: "« {0} » est utilisé",
      .listReasonUnrecognized: "rien ne dit ce que c’est",
      .listReasonPersonal: "concerne des personnes",
      .listReasonEmpty: "aucune valeur",
      .listReasonPosition: "textes à côté du code postal",
      .listLookSiren: "9 chiffres au contrôle SIREN juste",
      .listLookSiret: "14 chiffres au contrôle SIRET juste",
      .listLookRna: "W et 9 chiffres",
      .listLookEmail: "des adresses de courriel",
      .listLookWebsite: "des adresses web",
      .listLookPhone: "des numéros de téléphone",
      .listLookCoordinates: "des paires de coordonnées",
      .listLookNumber: "des nombres",
      .listLookDate: "des dates",
      .listLookYear: "des années ou des dates",
      .listLookSerialDate: "des jours comptés par un tableur",
      .listLookActivityCode: "des codes d’activité",
      .listLookPostcode: "des codes postaux",
      .listLookPostcodeAndTown: "un code postal et un nom",
      .listLookWholeAddress: "des adresses complètes",
      .listLookEmployees: "des nombres de salariés",
      .listLookLegalForms: "des statuts connus",
      .listLookSectors: "des mots d’un secteur",
      .listLookDistinctTexts: "des textes différents",
      .listLookTexts: "des textes",
      .listLookCodes: "de tels codes",
      .listHeaderPlace: "L’en-tête fait {1} ligne(s), après {0} ligne(s) de titre.",
      .listUnclearHeader:
        "Rien ne dit sûrement si la première ligne nomme les colonnes. Sinon, écrire \"rows\": 0 et des \"names\" dans \"header\".",
      .listNoHeader:
        "La liste n’a pas d’en-tête : ses colonnes sont numérotées, et nommées dans le profil.",
      .listSections:
        "{0} lignes d’une seule valeur, comme « {1} », sont des intertitres pour les lignes suivantes ; elles font la colonne « {2} ».",
      .listRepeatedHeaders: "{0} ligne(s) répètent l’en-tête et sont passées.",
      .listTotals: "{0} ligne(s) de totaux sont passées.",
      .listNotes: "Sous la liste se trouve : {0}.",
      .listIdentity: "Les lignes sont distinguées par {0}.",
      .listDuplicates:
        "{0} ligne(s) ont les mêmes {1} qu’une ligne précédente : elles seront écartées et signalées.",
      .listNoName: "Aucune colonne ne contient de noms : en indiquer une dans le profil.",
      .listCodes:
        "« {0} » a un code par ligne et « {1} » ce qu’il désigne, et aucune colonne ne parle d’organisations : cela semble être une liste de codes ou de territoires.",
      .listNoPlace: "Aucune colonne ne dit un lieu : rien ne sera situé sur le territoire.",
      .listDepartmentsOfPostcodes:
        "Les départements sont ceux des codes postaux ; quelques communes ont celui du voisin.",
      .listFamilyFromNames:
        "Aucune colonne ne dit le statut : les familles sont celles que les noms annoncent, comme « Association … » ; les autres sont inconnues.",
      .listRepaired: "Les lettres abîmées sont réparées : « {0} » devient « {1} ».",
      .listUnclearDates:
        "« {0} » : rien ne distingue sûrement le jour du mois ; les dates sont lues dans l’ordre {1}.",
      .listSerialDates: "« {0} » : les jours comptés par un tableur deviennent des dates.",
      .listLostZeros: "« {0} » : les nombres qui ont perdu leurs zéros les retrouvent.",
      .listRoundedNumbers:
        "« {0} » : un tableur a arrondi des nombres (9.2E+13), qui sont perdus ; exporter la colonne en texte.",
      .listExchangedCoordinates:
        "Latitude et longitude sont inversées dans la liste, et remises en ordre.",
      .listProjectedCoordinates:
        "Les coordonnées ne sont pas en degrés : elles sont gardées comme informations, sans être portées sur la carte.",
      .listUnknownWords:
        "« {0} » : {1} valeur(s) sans mot connu figurent comme inconnues ou autres dans le profil, à corriger : {2}.",
      .listPersons: "Cela ressemble à une liste de personnes plutôt que d’organisations.",
      .listUnknownRegister:
        "{0} : en-têtes d’aucun registre connu. {1} lignes ; voici comment les lire :",
      .listHeadingColumn: "colonne",
      .listHeadingUse: "lue comme",
      .listHeadingReason: "en raison de",
      .listHeadingExample: "exemple",
      .listToKnow: "À savoir et à vérifier :",
      .listFirstRows: "Les {0} premières, telles qu’elles seraient lues :",
      .listHeadingName: "nom",
      .listHeadingFamily: "famille",
      .listHeadingSector: "secteur",
      .listHeadingPlace: "lieu",
      .listHeadingContact: "contact",
      .listNotPlaced: "non située",
      .listOutcome:
        "Sur {0} lignes, {1} seraient utilisées et {2} situées ; le secteur est connu pour {3}.",
      .listProfileWritten: "Le profil est dans {0} : c’est là qu’on le corrige.",
      .listProfileExists:
        "{0} se trouve à côté de la liste et est utilisé ; le supprimer pour une nouvelle proposition.",
      .listProfileUnwritable: "Le profil ne peut pas être écrit dans {0} : {1}",
      .listNextCommand: "Ensuite : {0}",
      .listAsk: "L’importer ainsi dans {0} ? (o/n) ",
      .listNotImported: "Rien n’a été importé.",
      .listNeedsYes:
        "Rien n’a été importé, car un point reste ouvert : corriger le profil, ou ajouter --yes.",
      .listHasNoNames:
        "Rien n’a été importé : aucune colonne de {0} ne semble contenir des noms d’organisations. S’il y en a une, l’écrire dans {1} comme champ « name », et importer de nouveau.",
      .listIsNoOrganizations:
        "Rien n’a été importé : {0} semble être une liste de codes ou de territoires. Les territoires se donnent avec les fichiers dont les organisations s’y trouvent. Si ses lignes sont des organisations, appeler la colonne de leurs noms « Organisation » dans la première ligne.",
      .listOneByOne:
        "Ces fichiers ont des en-têtes d’aucun registre connu. Les listes personnelles se proposent une à une : en nommer une.",
      .importNeedsInto: "Nommer l’annuaire à créer avec --into, comme --into region.maillage.",

      // The notebook.
      .evidenceRecorded: "Noté dans le carnet le {0} : désormais partenaires.",
      .evidenceRecordedBy: "Noté par {0} le {1} : désormais partenaires.",
      .partnershipRecorded: "partenaire d’après le carnet",
      .shortRecordedPartners: "+ partenaire",
      .shortUseful: "+ utile",
      .shortNotUseful: "- pas utile",
      .evidenceUseful: "Appel : utile ({0}).",
      .evidenceNotUseful: "Appel : pas utile ({0}).",
      .helpRecord: "noter ce qu’on a appris de l’organisation choisie",
      .footerRecord: "noter",
      .helpNote: "ajouter une note",
      .footerNote: "note",
      .menuRecord: "Qu’avez-vous appris ?",
      .recordTakeBack: "reprendre : {0}",
      .noticeNothingToRecord: "Rien à noter : l’annuaire dit déjà que ce sont des partenaires.",
      .noticeNoted: "Noté pour {0} ; u le reprend.",
      .noticeRecorded: "{0} – {1} ; u le reprend.",
      .noteTitle: "Note sur {0}",
      .notePrompt: "Écrire une note",
      .noteHint: "Entrée garde · Échap ferme",
      .sheetNotes: "NOTES",
      .notebookPartners: "désormais partenaires",
      .notebookUseful: "appel : utile",
      .notebookNotUseful: "appel : pas utile",
      .notebookWith: "{0} – {1}",
      .notebookSigned: "{0}, {1}",
      .notebookEntry: "{0} {1}",
      .notebookEntryBy: "{0} {1} ({2})",
      .notebookNoted: "Noté pour {0}.",
      .notebookRecorded: "{0} et {1} – {2}.",
      .notebookAlready: "{0} et {1} étaient déjà notés : désormais partenaires ({2}).",
      .notebookTakenBack: "Repris : {0}.",
      .notebookNothingToTakeBack: "Il n’y a rien à reprendre.",
      .notebookEmpty: "Il n’y a rien dans le carnet {0}.",
      .notebookNoNotes: "Il n’y a pas de note sur {0}.",
      .notebookVanished: .counted(
        one: "{n} entrée porte sur une organisation absente de cet annuaire.",
        other: "{n} entrées portent sur des organisations absentes de cet annuaire."),
      .notebookAdded: .counted(
        one: "{n} entrée est nouvelle.", other: "{n} entrées sont nouvelles."),
      .notebookAlsoTakenBack: .counted(
        one: "{n} entrée a été reprise.", other: "{n} entrées ont été reprises."),
      .notebookNotAnEntry: "{0}, ligne {1} : pas une entrée de carnet ; la ligne est laissée.",
      .notebookBadMember: """
      {0}, ligne {1} : {2} manque ou n’a pas la forme voulue ; la ligne est laissée.
      """,
      .notebookNote: "note",
      .notebookDraft: "brouillon",
      .notebookDraftOf: "{0} ({1}) : {2}",
      .draftsNone: "Il n’y a aucun brouillon de groupement dans le carnet {0}.",
      .draftsMembers: "Membres",
      .draftsGone: "Absents",
      .draftsVanished: .counted(
        one: "{n} membre n’est plus dans cet annuaire : {0}.",
        other: "{n} membres ne sont plus dans cet annuaire : {0}."),
      .failureNoDraft: "Il n’y a pas de brouillon « {0} ». « maillage drafts » en donne la liste.",
      .failureSeveralDrafts: """
      Plusieurs brouillons s’appellent « {0} », ou commencent ainsi. Indiquez-en un par son \
      identifiant : « maillage drafts » en donne la liste.
      """,

      // What failed.
      .failureMissingDirectory: """
      Impossible d’ouvrir l’annuaire : il n’y a pas de fichier « {0} ». Créez-en un avec « \
      maillage import », ou indiquez-en un autre.
      """,
      .failureNotADirectory: """
      Impossible d’ouvrir « {0} » : ce n’est pas un annuaire fait par « maillage import ». \
      Indiquez un annuaire, ou un dossier avec « organizations.csv ».
      """,
      .failureNewerVersion: """
      Impossible d’ouvrir « {0} » : une version plus récente de maillage l’a écrit. Utilisez \
      cette version, ou importez de nouveau les fichiers avec celle-ci.
      """,
      .failureOlderVersion: """
      Impossible d’ouvrir « {0} » : une version plus ancienne de maillage l’a écrit. Importez de \
      nouveau les fichiers.
      """,
      .failureUnreadableDirectory: """
      Impossible de lire l’annuaire « {0} » : {1}. S’il est abîmé, importez de nouveau les \
      fichiers : il ne contient rien qui n’existe ailleurs.
      """,
      .failureUnwritableDirectory: """
      Impossible d’écrire l’annuaire « {0} » : {1}. Ce qui existait avant est intact. Libérez de \
      la place ou choisissez un autre dossier, et importez de nouveau.
      """,
      .failureBusy: """
      Impossible d’écrire l’annuaire « {0} » : un autre import est en train de l’écrire. \
      Attendez qu’il finisse, ou indiquez un autre fichier avec --into.
      """,
      .failureNotANotebook: """
      Sans notes : le fichier n’est pas un carnet de maillage. Indiquez-en un autre, ou un qui \
      n’existe pas encore : « {0} ».
      """,
      .failureNewerNotebook: """
      Sans notes : une version plus récente de maillage a écrit le carnet. Utilisez cette \
      version, ou indiquez un autre fichier : « {0} ».
      """,
      .failureDamagedNotebook: """
      Sans notes : le carnet est abîmé ({1}). Il a été laissé tel quel. Mettez une copie à la \
      place de « {0} » (une sauvegarde finit par « .backup »), ou déplacez-le pour en commencer \
      un autre.
      """,
      .failureUnreadableNotebook: """
      Sans notes : le carnet ne peut être lu ({1}). Regardez les droits de « {0} » et de son \
      dossier.
      """,
      .failureUnwritableNotebook: """
      Rien n’a été gardé : le carnet ne peut être écrit ({1}). Regardez les droits de « {0} » et \
      la place sur le disque, ou indiquez un autre fichier.
      """,
      .failureNothingThere: """
      Impossible de lire « {0} » : il n’y a rien à cet endroit. Vérifiez le chemin.
      """,
      .failureNotAPackage: """
      Impossible de lire « {0} » comme un annuaire en fichiers : il n’y a pas de « \
      organizations.csv ». Indiquez un dossier qui en a un, ou importez une liste avec \
      --profile.
      """,
      .failureUnreadable: "Impossible de lire « {0} » : {1}.",
      .failureTooLarge: "Impossible de lire « {0} » : le fichier dépasse {1} Mo.",
      .failureSyntax: """
      Impossible de lire « {0} » : ligne {1} : « {2} » est lu au lieu de {3}.
      """,
      .failureCutOff: """
      Impossible de lire « {0} » : ligne {1} : le fichier finit au milieu, il est peut-être \
      tronqué.
      """,
      .failureNoRoomAside: """
      Impossible de mettre des lignes de côté dans « {0} » : {1}. Libérez de la place à cet \
      endroit, ou indiquez un annuaire dans un autre dossier avec --into.
      """,
      .failureProfileColumn: """
      Impossible de lire « {0} » : le profil prend le champ « {1} » dans une colonne « {2} » que \
      le fichier n’a pas.
      """,
      .failureNoTables: """
      Impossible de lire « {0} » : aucun fichier de cette archive n’est un tableau (.csv, .tsv, \
      .tab, .txt, .json, .geojson). Elle contient : {1}. Décompressez ce qui est compressé deux \
      fois, et indiquez les fichiers.
      """,
      .failureChanged: """
      Impossible de lire « {0} » : le fichier a changé pendant la lecture. Attendez que plus \
      rien ne l’écrive, et importez-le de nouveau.
      """,
      .failureCancelled: "La lecture a été interrompue.",
      .failureProfile: """
      Impossible d’utiliser le profil « {0} » : ligne {1}, colonne {2} : {3}.
      """,
      .profileExpected: "attendu : {0}",
      .profileExpectedNot: "attendu : {0}, et non « {1} »",
      .profileRead: "« {0} » est lu au lieu de {1}",
      .profileUnknown: "« {0} » n’est pas connu ici ; sont connus {1}",
      .profileUnknownStep: "« {0} » n’est rien qu’un champ sache faire",
      .profileUndefined: "« {0} » n’a pas de « {1} »",
      .failureUnknownProfile: """
      Impossible d’utiliser le profil « {0} » : ce n’est ni un fichier, ni un profil livré avec \
      le programme. Sont livrés : {1}.
      """,
      .failureNoTable: """
      Impossible d’importer « {0} » : aucune table du profil « {1} » n’a les titres de colonnes \
      de ce fichier. Le fichier a : {2}.
      """,
      .failureKeepsNothing: """
      Impossible de ne garder que « {0} » : aucun territoire de ces fichiers n’a cet \
      identifiant, ce code ou ce nom. Vérifiez l’orthographe, ou importez tout et regardez avec \
      « maillage territories ».
      """,
      .failureSeveralTerritories: """
      Impossible de ne garder que « {0} » : plusieurs territoires s’appellent ainsi. Indiquez-en \
      un par son identifiant : {1}.
      """,
      .failureNotText: """
      Impossible de lire « {0} » : c’est {1}, pas un tableau. Ouvrez-le dans le programme qui \
      l’a fait, et enregistrez-le en CSV, en UTF-8.
      """,
      .failureEmpty: """
      Impossible de lire « {0} » : il est vide. Sa première ligne doit nommer les colonnes.
      """,
      .failureMissingColumn: """
      Impossible de lire « {0} » : il n’a pas de colonne « {1} ». Le fichier a : {2}. Vérifiez \
      sa première ligne.
      """,
      .failureStrict: .counted(
        one: """
          Rien n’a été importé : {n} problème a été trouvé, et --strict était demandé. Le premier \
          : {0}
          """,
        other: """
          Rien n’a été importé : {n} problèmes ont été trouvés, et --strict était demandé. Le \
          premier : {0}
          """),
      .failureNoTerminal: """
      Impossible d’ouvrir le navigateur : l’entrée ou la sortie n’est pas un terminal. Lancez-le \
      dans un terminal, ou utilisez les commandes : « maillage --help » en donne la liste.
      """,
      .failureDumbTerminal: """
      Impossible d’ouvrir le navigateur : le terminal « {0} » ne sait pas placer le curseur. \
      Mettez dans TERM ce qu’est le terminal, ou utilisez les commandes : « maillage --help » en \
      donne la liste.
      """,
      .failureUnusableTerminal: """
      Impossible d’ouvrir le navigateur : le terminal « {0} » n’a pu être préparé. Mettez « \
      xterm » ou « vt100 » dans TERM, ou utilisez les commandes : « maillage --help » en donne \
      la liste.
      """,
      .failureNoTerritory: """
      Il n’y a pas de territoire « {0} » dans cet annuaire. « maillage territories --in PLACE » \
      liste ceux du sommet.
      """,
      .failureNoOrganization: """
      Il n’y a pas d’organisation « {0} » dans cet annuaire. « maillage organizations --in PLACE \
      » en donne la liste.
      """,
      .failureNothingDeclared: """
      Cet annuaire ne déclare aucun partenariat ni groupement commun de deux à vingt membres : \
      il n’y a rien à cacher ni à retrouver.
      """,
      .failureNoExport: """
      Impossible de lire « {0} » : il n’y a pas de tel fichier. Écrivez-en un avec « maillage \
      notebook --export ».
      """,
      .failureNoPlace: """
      Aucun annuaire n’est indiqué, et aucun n’a été ouvert auparavant. Essayez celui, inventé, \
      qui vient avec le programme (« maillage sample-data », dans son dossier), ou importez une \
      liste : « maillage import FICHIER --into region.maillage --profile NOM ».
      """,
      .failureMistyped: """
      Il n’y a ni annuaire « {0} », ni commande de ce nom. Vouliez-vous dire « maillage {1} » ?
      """,
      .failureUsageHint: """
      Essayez « maillage --help », ou « maillage help » et le nom d’une commande.
      """,

      // Columns of the notebook.
      .columnTime: "Date",
      .columnAuthor: "Auteur",
      .columnEntry: "Entrée",
      .columnOrganization: "Organisation",
      .columnOther: "Avec",
      .columnText: "Texte",
      .columnInDirectory: "Dans l’annuaire",

      // Ce qui a été compté avant.
      .historyEarlierImport: "import antérieur",
      .historyUnnamed: "source non nommée",
      .historyToday: "cet annuaire",
      .historySame: "autant qu’en {0}",
      .historyMore: .counted(one: "{n} de plus qu’en {0}", other: "{n} de plus qu’en {0}"),
      .historyFewer: .counted(one: "{n} de moins qu’en {0}", other: "{n} de moins qu’en {0}"),
      .historyTitle: "années antérieures",
      .screenHistory: "années antérieures",
      .helpYears: "années antérieures, avec les rangs des secteurs",
      .footerYears: "années",
      .historyRanks: .counted(
        one: "{0} : {1} en {2} avec {3}, {4} en {5} avec {n}.",
        other: "{0} : {1} en {2} avec {3}, {4} en {5} avec {n} organisations."),
      .historyRankOnce: .counted(
        one: "{0} : {1} en {2}, avec {n} organisation.",
        other: "{0} : {1} en {2}, avec {n} organisations."),
      .historyCount: "{0}, {1} : {2}, {3}.",
      .historyJobsYears: "Emplois {0}–{1}",
      .historyOrganizationsYears: "Organisations {0}–{1}",
      .historySentence: "En {0} : {1} ; en {2} : {3}.",
      .historyOrganizations: "ORGANISATIONS {0}–{1}",
      .historyJobs: "EMPLOIS {0}–{1}",
      .historyFromTo: "{0} → {1}",
      .computedHistory: """
      Années antérieures : mêmes sources, dernier compte de l’année, rien d’ajouté ; \
      lignes à partir du plus bas. Notre règle.
      """,
      .historyCountedBy: "Comptes antérieurs : {0}.",
      .historyNotToday:
        "Ils ne se comparent pas à celui d’aujourd’hui, dont les sources diffèrent.",
      .historyLeftOut: .counted(
        one: "{n} compte d’autres sources ne se compare pas.",
        other: "{n} comptes d’autres sources ne se comparent pas."),
      .historyNothing: "Rien n’a été compté avant.",
      .historyNeedsTerritory: """
      Nommez un territoire, ou ajoutez '--format csv' : l’historique de tous s’écrit comme le \
      fichier d’un paquet.
      """,
      .historyAllSectors: "tous ensemble",
      .columnDate: "Date",
      .columnSource: "Source",
      .columnCompares: "Comparable",
      .columnJobsKnown: "connus pour",
    ],
    words: [
      // Why something failed, by the words of the system or of the reader.
      "reason-it-holds-no-list-of-objects": "il ne contient pas de liste d’objets",
      "reason-its-compressed-content-cannot-be-read-what-comes-out-is-not-what-was-packed":
        "son contenu compressé ne peut être lu, il n’en sort pas ce qui y fut mis",
      "reason-its-compressed-content-cannot-be-read-it-is-cut-off":
        "son contenu compressé ne peut être lu, il est tronqué",
      "reason-its-compressed-content-cannot-be-read-it-is-damaged":
        "son contenu compressé ne peut être lu, il est abîmé",
      "reason-it-needs-a-password-unpack-it-and-name-the-files":
        "il faut un mot de passe. Décompressez-le, et indiquez les fichiers",
      "reason-it-is-compressed-in-an-uncommon-way-unpack-it-and-name-the-files":
        "il est compressé d’une façon peu courante. Décompressez-le, et indiquez les fichiers",
      "reason-it-is-cut-off": "il est tronqué",
      "reason-the-archive-is-damaged": "l’archive est abîmée",
      "reason-the-archive-is-damaged-or-cut-off": "l’archive est abîmée ou tronquée",
      "reason-it-is-a-folder": "c’est un dossier",
      "reason-it-is-not-a-regular-file": "ce n’est pas un fichier ordinaire",
      "reason-no-file": "pas de fichier",
      "reason-no-such-file-or-directory": "pas de tel fichier ni dossier",
      "reason-permission-denied": "accès refusé",
      "reason-is-a-directory": "c’est un dossier",
      "reason-not-a-directory": "ce n’est pas un dossier",
      "reason-no-space-left-on-device": "plus de place sur le disque",
      "reason-disk-quota-exceeded": "quota du disque dépassé",
      "reason-file-too-large": "fichier trop grand",
      "reason-read-only-file-system": "système de fichiers en lecture seule",
      "reason-input-output-error": "erreur d’entrée-sortie",
      "reason-database-or-disk-is-full": "plus de place sur le disque",
      "reason-database-disk-image-is-malformed": "le fichier est abîmé",
      "reason-disk-i-o-error": "erreur d’entrée-sortie",
      "reason-database-is-locked": "un autre programme l’écrit",
      "reason-attempt-to-write-a-readonly-database": "le fichier est en lecture seule",
      "reason-unable-to-open-database-file": "le fichier ne peut être ouvert",
      "reason-file-is-not-a-database": "ce n’est pas une base de données",
      // What is expected in a profile, by the words of its reader.
      "profile-a-comma-or-a-point": "une virgule ou un point",
      "profile-a-list-in": "une liste entre [ ]",
      "profile-a-sector": "un secteur",
      "profile-a-text-in-quotes": "un texte entre guillemets",
      "profile-a-whole-number-from-0-to-1000": "un nombre entier de 0 à 1000",
      "profile-a-whole-number-from-1-to-18": "un nombre entier de 1 à 18",
      "profile-a-word": "un mot",
      "profile-a-name-beside-postcode": "un « name » à côté de « postcode »",
      "profile-at-least-one-table-in-tables": "au moins une table dans « tables »",
      "profile-joint-or-umbrella": "joint ou umbrella",
      "profile-names-and-values-in": "des noms et des valeurs entre { }",
      "profile-the-names-of-the-columns": "les « names » des colonnes",
      "profile-column-first-join-or-constant": "« column », « first », « join » ou « constant »",
      "profile-headers-by-which-the-file-is-recognized":
        "« headers », qui fait reconnaître le fichier",
      "profile-id-and-name-in-a-level": "« id » et « name » dans un niveau",
      "profile-id-and-name-of-a-group": "« id » et « name » d’un groupement",
      "profile-id-name-postcode-or-same": "« id », « name », « postcode » ou « same »",
      "profile-is-is-not-in-or-known-in-a-condition":
        "« is », « is_not », « in » ou « known » dans une condition",
      "profile-levels-in-a-table-of-territories": "« levels » dans une table de territoires",
      "profile-it-once": "une seule fois ce nom",
      "profile-a-value": "une valeur",
      "profile-a-number": "un nombre",
      "profile-a-comma-or-a-closing-brace": "une virgule ou une accolade fermante",
      "profile-a-closing-quote": "un guillemet fermant",
      "profile-the-rest-of-an-escape": "la suite d’une séquence d’échappement",
      "profile-four-hexadecimal-digits": "quatre chiffres hexadécimaux",
      // What a file is that is no table.
      "kind-a-zip-archive-or-a-spreadsheet": "une archive zip ou un tableur",
      "kind-an-old-spreadsheet": "un ancien tableur",
      "kind-a-compressed-file": "un fichier compressé",
      "kind-a-database": "une base de données",
      "kind-a-pdf": "un PDF",
      "kind-a-binary-file-or-text-in-utf-16-without-a-byte-order-mark":
        "un fichier binaire, ou du texte en UTF-16 sans marque d’ordre des octets",
      "kind-a-spreadsheet-or-a-document-of-an-office-program":
        "un tableur ou un document de bureautique",
      "kind-a-spreadsheet-or-a-document-in-opendocument": "un tableur ou un document OpenDocument",
      // What a reader of files expected, by the words of the reader.
      "expected-a-value-that-the-codes-of-the-profile-name":
        "une valeur que les codes du profil connaissent",
      "expected-an-id": "un identifiant",
      "expected-a-code-or-a-tag": "un code ou une étiquette",
      "expected-two-different-activities": "deux activités différentes",
      "expected-a-count-and-a-total-that-is-not-smaller":
        "un compte, et un total qui n’est pas plus petit",
      "expected-an-id-that-no-earlier-row-has": "un identifiant qu’aucune ligne avant n’a",
      "expected-a-number-of-organizations-or-of-jobs": "un nombre d’organisations ou d’emplois",
      "expected-no-more-than-the-organizations-of-the-row":
        "au plus le nombre d’organisations de la ligne",
      "expected-a-date-sector-and-source-that-no-earlier-row-of-the-territory-has":
        "une date, un secteur et une source qu’aucune ligne avant n’a pour ce territoire",
      "expected-two-different-organizations": "deux organisations différentes",
      "expected-a-number-with-a-point": "un nombre, avec un point pour les décimales",
      "expected-a-whole-number": "un nombre entier",
      "expected-a-latitude-from-90-to-90": "une latitude de -90 à 90",
      "expected-a-longitude-from-180-to-180": "une longitude de -180 à 180",
      "expected-both-a-latitude-and-a-longitude": "une latitude et une longitude",
      "expected-a-band-such-as-0-12-1-2-20-49-or-10000":
        "une tranche comme 0, 12, 1-2, 20-49 ou 10000+",
      "expected-a-date-as-2024-2024-05-or-2024-05-31": "une date comme 2024, 2024-05 ou 2024-05-31",
      "expected-a-territory-of-this-directory": "un territoire de cet annuaire",
      "expected-an-organization-of-this-directory": "une organisation de cet annuaire",
      "expected-a-group-of-this-directory": "un groupe de cet annuaire",
      "expected-a-territory-that-is-not-inside-this-one":
        "un territoire qui n’est pas dans celui-ci",
      "expected-text-without-control-characters": "un texte sans caractères de contrôle",
      "expected-text-without-invisible-controls": "un texte sans signes invisibles",
      "expected-text-in-utf-8": "un texte en UTF-8",
      "expected-at-most-32-767-characters": "au plus 32 767 caractères",
      "expected-a-cell-of-at-most-1-mb": "une cellule d’au plus 1 Mo",
      "expected-at-most-4-096-cells-in-a-row": "au plus 4 096 cellules dans une ligne",
      "expected-a-quote-that-is-closed": "un guillemet fermé",
      "expected-each-name-once-in-an-object": "chaque nom une fois par objet",
      "expected-a-row-of-at-most-8-mb": "une ligne d’au plus 8 Mo",
      "expected-values-that-are-nested-at-most-64-deep":
        "des valeurs imbriquées sur 64 niveaux au plus",
      "expected-a-comma-or-a-closing-bracket": "une virgule ou un crochet fermant",
      "expected-a-name-in-double-quotes": "un nom entre guillemets",
      "expected-a-name-of-at-most-1-024-bytes": "un nom d’au plus 1 024 octets",
      "expected-a-colon-after-the-name": "deux-points après le nom",
      "expected-a-text-a-number-true-false-or-null": "un texte, un nombre, true, false ou null",
      "expected-an-escape-of-json-after-the-backslash":
        "un échappement JSON après la barre oblique inverse",
      "expected-nothing-more": "rien de plus",
      "expected-a-point-a-line-or-an-area": "un point, une ligne ou une surface",
      "expected-a-separator-after-the-closing-quote": "un séparateur après le guillemet fermant",
      "expected-a-name-for-each-column": "un nom pour chaque colonne",
      "expected-each-column-once": "chaque colonne une fois",
      "expected-a-csv-file-with-the-columns-of-the-format":
        "un fichier CSV avec les colonnes du format",
      "expected-a-json-object": "un objet JSON",
      "expected-a-polygon-or-a-multipolygon": "un polygone ou un multipolygone",
      "expected-rings-of-three-or-more-points-each-of-a-longitude-and-a-latitude-in-degrees":
        "des anneaux de trois points ou plus, chacun d’une longitude et d’une latitude en degrés",
      "expected-latitude-and-longitude-in-degrees-with-a-point":
        "une latitude et une longitude en degrés, avec un point pour les décimales",
      "expected-coordinates-in-meters-of-a-known-projection":
        "des coordonnées en mètres, dans une projection connue",
      "expected-a-number-whose-last-digit-is-right": "un numéro dont le dernier chiffre est juste",
      "expected-numbers-of-one-organization": "les numéros d’une seule organisation",
      "expected-a-place-that-the-profile-knows": "un lieu que le profil connaît",
      "expected-a-geojson-collection-of-features": "une collection GeoJSON d’objets",

      // Divisions of activities, by the first two digits of their codes.
      "trade-01": "agriculture",
      "trade-02": "sylviculture",
      "trade-03": "pêche",
      "trade-05": "charbon",
      "trade-06": "hydrocarbures",
      "trade-07": "minerais",
      "trade-08": "carrières",
      "trade-09": "services aux mines",
      "trade-10": "fabrication alimentaire",
      "trade-11": "boissons",
      "trade-12": "tabac",
      "trade-13": "textile",
      "trade-14": "habillement",
      "trade-15": "cuir",
      "trade-16": "bois",
      "trade-17": "papier",
      "trade-18": "imprimerie",
      "trade-19": "raffinage",
      "trade-20": "chimie",
      "trade-21": "pharmacie",
      "trade-22": "plasturgie",
      "trade-23": "verre et céramique",
      "trade-24": "métallurgie",
      "trade-25": "produits en métal",
      "trade-26": "électronique",
      "trade-27": "équipement électrique",
      "trade-28": "machines",
      "trade-29": "automobile",
      "trade-30": "autres véhicules",
      "trade-31": "meubles",
      "trade-32": "autres fabrications",
      "trade-33": "réparation de machines",
      "trade-35": "énergie",
      "trade-36": "eau",
      "trade-37": "assainissement",
      "trade-38": "déchets et récupération",
      "trade-39": "dépollution",
      "trade-41": "construction",
      "trade-42": "travaux publics",
      "trade-43": "métiers du bâtiment",
      "trade-45": "garages",
      "trade-46": "commerce de gros",
      "trade-47": "commerce de détail",
      "trade-49": "transport terrestre",
      "trade-50": "transport par eau",
      "trade-51": "transport aérien",
      "trade-52": "entreposage et logistique",
      "trade-53": "courrier",
      "trade-55": "hébergement",
      "trade-56": "restauration",
      "trade-58": "édition",
      "trade-59": "cinéma et musique",
      "trade-60": "radio et télévision",
      "trade-61": "télécommunications",
      "trade-62": "informatique",
      "trade-63": "services d’information",
      "trade-64": "finance",
      "trade-65": "assurance",
      "trade-66": "services financiers",
      "trade-68": "immobilier",
      "trade-69": "droit et comptabilité",
      "trade-70": "conseil de gestion",
      "trade-71": "architecture et ingénierie",
      "trade-72": "recherche",
      "trade-73": "publicité",
      "trade-74": "autres services techniques",
      "trade-75": "soins vétérinaires",
      "trade-77": "location",
      "trade-78": "emploi et placement",
      "trade-79": "voyages",
      "trade-80": "sécurité",
      "trade-81": "bâtiments et espaces verts",
      "trade-82": "services administratifs",
      "trade-84": "administration publique",
      "trade-85": "enseignement",
      "trade-86": "soins de santé",
      "trade-87": "hébergement médico-social",
      "trade-88": "action sociale sans hébergement",
      "trade-90": "arts et spectacles",
      "trade-91": "bibliothèques et patrimoine",
      "trade-92": "jeux d’argent",
      "trade-93": "sport et loisirs",
      "trade-94": "organisations associatives",
      "trade-95": "réparation de biens",
      "trade-96": "services personnels",
      "trade-97": "ménages employeurs",
      "trade-98": "production des ménages",
      "trade-99": "organismes internationaux",

      // What passes along value chains, by the labels of the built-in table.
      "chain-production": "production",
      "chain-processing": "transformation",
      "chain-food-shops": "commerces alimentaires",
      "chain-groceries": "épiceries",
      "chain-catering": "restauration",
      "chain-fishing": "pêche",
      "chain-food-aid": "aide alimentaire",
      "chain-child-care": "accueil de l’enfance",
      "chain-residential-care": "hébergement médico-social",
      "chain-schools": "écoles",
      "chain-recovered-material": "matière récupérée",
      "chain-furniture": "ameublement",
      "chain-collection": "collecte",
      "chain-second-hand-shops": "boutiques d’occasion",
      "chain-repair": "réparation",
      "chain-textiles": "textile",
      "chain-household-aid": "aide aux ménages",
      "chain-forestry": "forêt",
      "chain-sawing": "sciage",
      "chain-wood": "bois",
      "chain-building": "construction",
      "chain-joinery": "menuiserie",
      "chain-design": "conception",
      "chain-renovation": "rénovation",
      "chain-works": "travaux",
      "chain-social-housing": "logement social",
      "chain-health": "santé",
      "chain-home-help": "aide à domicile",
      "chain-preschool": "école maternelle",
      "chain-work-integration": "insertion",
      "chain-training": "formation",
      "chain-transport": "transport",
      "chain-companies": "compagnies",
      "chain-venues": "lieux de spectacle",
      "chain-stage-services": "services de scène",
      "chain-film-and-sound": "film et son",
      "chain-performance": "spectacle",
      "chain-arts-teaching": "enseignement artistique",
      "chain-printing": "imprimerie",
      "chain-publishing": "édition",
      "chain-heritage": "patrimoine",
      "chain-tourism": "tourisme",
      "chain-festivals": "festivals",
      "chain-lodging": "hébergement",
      "chain-vehicle-sharing": "véhicules partagés",
      "chain-passenger-transport": "transport de personnes",
      "chain-bicycle-repair": "réparation de vélos",
      "chain-bicycle-hire": "location de vélos",
      "chain-garages": "garages",
      "chain-delivery": "livraison",
      "chain-shops": "commerces",
      "chain-haulage": "fret",
      "chain-heat": "chaleur",
      "chain-waste": "déchets",
      "chain-energy": "énergie",
      "chain-engineering": "ingénierie",
      "chain-power": "électricité",
      "chain-installation": "installation",
      "chain-energy-advice": "conseil énergie",
    ]
  )
}
