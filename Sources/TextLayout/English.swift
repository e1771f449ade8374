extension Language {
  /// English.
  public static let english = Language(
    code: "en", name: "English", decimalSign: ".", groupSign: ",", plural: .one,
    ordinal: { number in
      let isTeen = (11...13).contains(number % 100)
      return switch isTeen ? 0 : number % 10 {
      case 1: "\(number)st"
      case 2: "\(number)nd"
      case 3: "\(number)rd"
      default: "\(number)th"
      }
    },
    texts: [
      // Sectors.
      .sectorAgricultureFood: "Food & farming",
      .sectorIndustryCrafts: "Industry & crafts",
      .sectorEnergy: "Energy",
      .sectorEnvironmentReuse: "Re-use & nature",
      .sectorConstruction: "Building",
      .sectorHousing: "Housing",
      .sectorRetail: "Retail",
      .sectorTransport: "Mobility",
      .sectorHospitalityTourism: "Meals & tourism",
      .sectorDigitalMedia: "Digital & media",
      .sectorFinanceInsurance: "Finance",
      .sectorBusinessServices: "Services to firms",
      .sectorResearch: "Research",
      .sectorEmploymentIntegration: "Work integration",
      .sectorEducationTraining: "Education",
      .sectorHealth: "Health",
      .sectorSocialCare: "Social care",
      .sectorCulture: "Culture",
      .sectorSportLeisure: "Sport & leisure",
      .sectorCivicLife: "Civic life",
      .sectorPublicAdministration: "Public bodies",
      .sectorOther: "Other, unknown",

      // Families.
      .familyAssociation: "Association",
      .familyCooperative: "Cooperative",
      .familyMutual: "Mutual",
      .familyFoundation: "Foundation",
      .familySocialEnterprise: "Social enterprise",
      .familyOtherNonprofit: "Other nonprofit",
      .familyPublic: "Public body",
      .familyPrivate: "Enterprise outside the SSE",
      .familyResearchTraining: "Research or training body",
      .familySocialProtection: "Social protection body",
      .familyProfessionalBody: "Professional body",
      .familyForeign: "Foreign body",
      .familyUnknown: "Family unknown",

      // Levels, counted.
      .levelCountry: .counted(one: "{n} country", other: "{n} countries"),
      .levelRegion: .counted(one: "{n} region", other: "{n} regions"),
      .levelDepartment: .counted(one: "{n} department", other: "{n} departments"),
      .levelIntercommunality: .counted(
        one: "{n} intercommunality",
        other: "{n} intercommunalities"),
      .levelMunicipality: .counted(one: "{n} municipality", other: "{n} municipalities"),
      .levelDistrict: .counted(one: "{n} district", other: "{n} districts"),
      .levelCustom: .counted(one: "{n} area", other: "{n} areas"),

      // Orders and columns.
      .orderName: "Name",
      .orderSector: "Sector",
      .orderJobs: "Jobs",
      .orderLinks: "Links",
      .orderMunicipality: "Town",
      .columnAddress: "Address",
      .columnOrganizations: "organizations",
      .columnReason: "Reasons",
      .columnDistance: "Distance",
      .columnWeight: "Weight",

      // Types of link.
      .linkPartnership: "Declared partnership",
      .linkMembership: "Same group",
      .linkSite: "Same address",
      .linkContact: "Shared contact",
      .linkNeed: "Need met by an offer",
      .linkComplement: "Complementary trades",
      .linkTrade: "Same trade nearby",
      .linkPublic: "Same public",
      .linkIntroduction: "Partner in common",
      .shortPartnership: "partner",
      .shortMembership: "group",
      .shortSite: "address",
      .shortContact: "contact",
      .shortNeed: "need",
      .shortComplement: "chain",
      .shortTrade: "trade",
      .shortPublic: "public",
      .shortIntroduction: "intro",

      // Numbers in words.
      .organizations: .counted(one: "{n} organization", other: "{n} organizations"),
      .inhabitants: .counted(one: "{n} inhabitant", other: "{n} inhabitants"),
      .inhabitantsUnknown: "inhabitants unknown",
      .declaredLinks: .counted(one: "{n} declared link", other: "{n} declared links"),
      .noDeclaredLinkRecorded: "no declared link recorded",
      .jobsUnknown: "jobs unknown",
      .jobsExact: .counted(one: "{n} job", other: "{n} jobs"),
      .jobsBetween: "{0}–{1} jobs",
      .jobsOrMore: .counted(one: "{n} job or more", other: "{n} jobs or more"),
      .distanceExact: "{0} km",
      .distanceApproximate: "{0} km (approx.)",
      .distanceUnknown: "distance unknown",
      .percent: "{0} %",
      .percentUnder: "under {0} %",
      .interval: "{0}–{1}",
      .unknown: "unknown",
      .enumeration: "{0} and {1}",
      .enumerationOr: "{0} or {1}",

      // Frame.
      .headerEdition: "data {0}",
      .headerFiltered: "{0} of {1}",
      .headerPosition: "{0} of {1}",
      .headerSteps: .counted(one: "step {n}", other: "step {n}"),
      .tabTerritories: "Territories",
      .tabOrganizations: "Organizations",
      .tabLinks: "Links",
      .tabGroups: "Groups",
      .tabFigures: "Figures",
      .tabMap: "Map",
      .screenTerritories: "territories",
      .screenOrganizations: "list of organizations",
      .screenSheet: "sheet of an organization",
      .screenLinks: "links of an organization",
      .screenGroups: "groups of a territory",
      .screenFigures: "figures of a territory",
      .screenComparison: "comparison of two territories",
      .screenMatrix: "sectors by territory",
      .screenMap: "map of a territory",
      .windowTooSmall: "window too small",
      .listExtent: "{0}–{1} of {2}",
      .listMoreBelow: .counted(one: "{n} more below", other: "{n} more below"),
      .listEmpty: "No organization here.",
      .listAllSectors: "All of them. f keeps some.",
      .listFilterHelp: "Esc clears  f changes",
      .notPlaced: "Not placed",
      .notPlacedLine: "Not placed further",
      .noteMostFirst: "most organizations first",
      .noteMostPerThousand: "most per inhabitant first",
      .noteMostInhabitants: "most inhabitants first",
      .noteByName: "by name",
      .noteFewForRate: "~ fewer than {0} organizations: a rate of few says little, listed below",
      .noteOneSector: "{0} only; Esc counts all",
      .columnPerThousand: "per 1,000",
      .columnSectorPerThousand: "{0} per 1,000",
      .columnInhabitants: "inhabitants",
      .perThousandInhabitants: "{0} per 1,000 people",
      .organizationsOf: .counted(one: "{n} organization ({0})", other: "{n} organizations ({0})"),
      .territoryOrderPerThousand: "Organizations per 1,000 inhabitants",
      .territoryOrderPopulation: "Inhabitants",
      .helpOneSector: "count one sector only",
      .helpTerritoryOrder: "another order: per inhabitant, inhabitants, name",
      .helpCompareChosen: "compare with the marked territory, or choose one",
      .noteSpans: "⁺ spans several territories: counted once in each",

      // Card of a territory.
      .cardOrganizations: "Organizations",
      .cardBodies: "distinct bodies",
      .cardSSE: "in the SSE",
      .cardJobs: "Jobs",
      .cardJobsKnown: "known for",
      .cardJobsOrMore: "{0} or more",
      .cardShare: "{0} of {1}",
      .cardPerThousand: "per 1,000 inhabitants",
      .cardBySector: "BY SECTOR",
      .cardOtherSectors: .counted(one: "{n} other", other: "{n} others"),
      .cardGuessed: .counted(
        one: "{n} sector guessed from words",
        other: "{n} sectors guessed from words"),
      .cardNoDeclaredLinks: "No declared link in this data.",
      .cardDeclaredLinks: .counted(
        one: "{n} of {0} has declared links",
        other: "{n} of {0} have declared links"),
      .withRecorded: .counted(
        one: "{0}, {n} of them recorded", other: "{0}, {n} of them recorded"),
      .cardMostLinked: "MOST DECLARED LINKS",
      .cardPairs: "pairs: {0} inside, {1} across",

      // Sentences about what is chosen.
      .sentenceTerritory: .counted(
        one: "{0}: {1}. → goes inside",
        other: "{0}: {1}. → shows the {n} inside"),
      .sentenceLastTerritory: "{0}: {1}. → lists them",
      .sentenceSector: .counted(
        one: "{0} in {1}: {n} organization. Enter lists it",
        other: "{0} in {1}: {n} organizations. Enter lists them"),
      .sentenceNotPlaced: .counted(
        one: "{n} organization could not be placed in any territory",
        other: "{n} organizations could not be placed in any territory"),
      .sentenceNotPlacedIn: .counted(
        one: "{n} organization is in {0} without a more precise place",
        other: "{n} organizations are in {0} without a more precise place"),
      .sentenceEmptyDirectory: "This directory has no territories. 2 lists its organizations",
      .sentenceEmptyList: "No organization here. ← goes back",
      .sentenceSheet: "{0}. → shows its links",
      .sentenceSheetMore: "{0}. → shows its links · ↓ reads on",
      .listSemicolon: "; ",
      .sentenceNoLinks: "Nothing to walk to from {0}. ← goes back",

      // Sheet of an organization.
      .sheetActivity: "WHAT IT DOES",
      .sheetWhere: "WHERE AND HOW",
      .sheetLinks: "LINKS AND GROUPS",
      .sheetSuggestions: .counted(one: "{n} suggestion", other: "{n} suggestions"),
      .sheetFirstSuggestion: "FIRST SUGGESTION",
      .sheetFacts: "OTHER FACTS",
      .sheetAddress: "Address",
      .sheetPlace: "Place",
      .sheetUnit: "Place of",
      .sheetPlaces: "Places",
      .sheetPhone: "Phone",
      .sheetEmail: "E-mail",
      .sheetWeb: "Web",
      .sheetCeased: "Ceased: it takes part in nothing.",
      .sheetCeasedOn: "Ceased on {0}: it takes part in nothing.",
      .sheetFounded: "founded {0}",
      .sheetFoundedUnknown: "founding date unknown",
      .sheetSSE: "in the SSE",
      .sheetNotSSE: "outside the SSE",
      .sheetSSEUnknown: "in the SSE or not: unknown",
      .sheetPublics: "Serves {0}",
      .sheetOffers: "Offers {0}",
      .sheetNeeds: "Looks for {0}",
      .sheetActivityUnknown: "Activity unknown",
      .sheetActivityNamed: "{0} ({1})",
      .sheetActivityScheme: "{0} ({1})",
      .sheetSectorDeclared: "Sector: {0}, as declared",
      .sheetSectorActivity: "Sector: {0}, from the activity code",
      .sheetSectorWords: "Sector: {0}, guessed from words: to be checked",
      .sheetSectorUnknown: "Sector unknown",
      .sheetNotPlaced: "not placed in any territory",
      .sheetPlacedBy: "{0} ({1})",
      .sheetPlacedNoPoint:
        "{0} ({1}; no coordinates: distances are approximate or unknown)",
      .sheetNoPoint: "{0} (no coordinates: distances are approximate or unknown)",
      .sheetGroup: .counted(one: "{0} ({1}, {n} member)", other: "{0} ({1}, {n} members)"),
      .sheetGroupRole: "{0}: {1}",
      .sheetFact: "{0}: {1}",
      .sheetSource: "Source: {0} · updated: {1} · {2}",
      .sheetSignals:
        "In the SSE by its legal form: {0} · by the flag of its register: {1} · by a list: {2}",
      .sheetNoList: "none",
      .sheetOrigins: "WHAT OTHER SOURCES SAY",
      .sheetOrigin: "{0}: from {1}",
      .sheetOtherValue: "{0}: “{1}” according to {2}",
      .fieldActivity: "Activity",
      .fieldLegalForm: "Legal form",
      .fieldFamily: "Family",
      .fieldFounded: "Founded",
      .fieldAlias: "Other name",
      .fieldPoint: "Coordinates",
      .fieldPostcode: "Postcode",
      .placedByCode: "by its code",
      .placedByMovedCode: "by a former code",
      .placedByDistrict: "by the code of a district of the city",
      .placedByPostcodeAndName: "by postcode and name",
      .placedByName: "by name",
      .placedByPostcode: "by postcode alone",
      .placedByPoint: "by its coordinates",
      .groupJoint: "joint group",
      .groupUmbrella: "umbrella: no pairs",

      // Links.
      .linksComputing: "Computing the links…",
      .linksWorksWith: "WORKS WITH  {0}, {1}",
      .linksDeclaredCount: .counted(one: "{n} declared", other: "{n} declared"),
      .linksTraceCount: .counted(one: "{n} trace", other: "{n} traces"),
      .linksCouldWorkWith: "COULD WORK WITH  {0}",
      .linksOnly: "only: {0}",
      .linksGroup: "{0} in {1}",
      .linksNothingKnown: "No declared link and no trace recorded: that is not proof of isolation.",
      .linksNothingDeclaredAtAll: "This directory declares no links; no trace was found.",
      .linksNotPlaced: "Not placed: nothing can be suggested by distance.",
      .linksNoTrade: "No precise trade is known, and nothing else matches anyone near.",
      .linksNothingNear: "No suggestion within {0} km, among those whose distance is known.",
      .linksLegend: "━ partner ─ group ┄ trace ╌ suggestion ·n its links",
      .linksHub: .counted(
        one: "{n} at its address: a place", other: "{n} at its address: a place"),
      .linksDuplicates: .counted(
        one: "{n} row is possibly the same", other: "{n} rows are possibly the same"),
      .linksTie: "{0} of {1} equally ranked",
      .strengthStrong: "Strong.",
      .strengthFair: "Fair.",
      .strengthWeak: "Weak.",

      // Evidence.
      .evidencePartnership: "{0} declares {1} as {2}",
      .evidenceConfirmedPartnership: "{0} and {1} declare each other as {2}",
      .evidenceFull: "{0}.",
      .evidenceSource: "{0} ({1}).",
      .evidenceSince: "{0}, since {1}.",
      .evidenceSourceSince: "{0}, since {2} ({1}).",
      .partnershipPartnership: "partner",
      .partnershipSupply: "partner for supply",
      .partnershipFunding: "partner for funding",
      .partnershipGovernance: "partner in governance",
      .partnershipPremises: "partner sharing premises",
      .partnershipOther: "partner for another purpose",
      .evidenceGroup: .counted(one: "{0} ({n} member)", other: "{0} ({n} members)"),
      .evidenceMembership: "Both in {0}.",
      .evidenceSite: .counted(
        one: "Same address: {0} ({n} organization).",
        other: "Same address: {0} ({n} organizations)."),
      .evidencePhone: .counted(
        one: "Same telephone ({n} organization).",
        other: "Same telephone ({n} organizations)."),
      .evidenceEmail: .counted(
        one: "Same e-mail address ({n} organization).",
        other: "Same e-mail address ({n} organizations)."),
      .evidenceDomain: .counted(
        one: "Same web domain ({n} organization).",
        other: "Same web domain ({n} organizations)."),
      .evidenceTrade: "Both in trade {0} ({1} of organizations), {2}.",
      .evidenceTradeFamily: "Both in the family of trades {0} ({1} of organizations), {2}.",
      .evidenceTradeLabel: "{0} {1}",
      .evidenceCompetition: "Same public: cooperation or competition.",
      .evidenceUnequalSizes: "Very unequal sizes.",
      .evidenceNeed: "{0} needs {1}, offered by {2}, {3}.",
      .evidenceChain: "{0}, {1}: {2} and {3}, {4}.",
      .evidenceRelated: """
      Trades {0} and {1} are often found together: over-represented together in {2} of \
      {3} territories, {4} expected by chance; {5}.
      """,
      .evidencePublic: "Both serve {0} ({1} of the organizations that name a public), {2}.",
      .evidenceIntroduction: .counted(
        one: "{0} works with both and has {n} partner.",
        other: "{0} works with both and has {n} partners."),
      .evidenceIntroducer: .counted(one: "{0} ({n} partner)", other: "{0} ({n} partners)"),
      .evidenceIntroductions: "{0} work with both.",
      .evidenceOthers: .counted(one: "{n} other", other: "{n} others"),
      .chainFood: "Food chain",
      .chainReuse: "Re-use chain",
      .chainBuilding: "Building and wood chain",
      .chainCare: "Care path",
      .chainCulture: "Culture chain",
      .chainMobility: "Mobility chain",
      .chainEnergy: "Energy chain",
      .chainOther: "Chain {0}",
      .figureSentence: "{0}: {1}.",
      .figureRateSentence: "{0} organizations per 1,000 inhabitants, for {1}.",
      .figureHidden: "{0}: not shown, because it is known for {1} of {2} only, under half.",
      .figureKnownFor: "Known for {0} of {1}.",
      .figureRank: "{0} of {1}",
      .figurePeersMiddle: .counted(
        one: "Median of {n} peer: {0}.",
        other: "Median of {n} peers: {0}."),
      .figurePeersRank: "Here {0}, from the largest.",
      .figurePeersTooLarge: "Not compared with peers: the directory is too large for that.",
      .figureDeclaredRank: "Who declares more may only record more.",
      .figurePeersCount: .counted(one: "{n} peer", other: "{n} peers"),
      .gapEnter: .counted(one: "Enter lists it.", other: "Enter lists the {n}."),
      .columnCount: "Number",
      .columnRate: "/1,000",
      .measureOrganizationRate: "organizations per 1,000 inhabitants",
      .measureJobRate: "jobs per 1,000 inhabitants",
      .measureOrganizations: "number of organizations",
      .measureJobs: "number of jobs",
      .comparisonSearch: "Search another territory…",
      .comparisonPeer: "{0} (peer)",
      .comparisonSentence: "{0}: {1} {2}, {3} {4} ({5}).",
      .comparisonMark: "┆ average of {0}",
      .comparisonAverage: "Average of {0}: {1}.",
      .comparisonCounts: "Counts, not rates: inhabitants unknown for {0}.",
      .comparisonHidden: "{0}: not enough data, known for {1} of {2}.",
      .comparisonSectorHidden: "{0}: not enough data, the sector is known for {1} of {2}.",
      .matrixTitle: "sector by territory",
      .matrixTerritory: "Territory",
      .matrixAll: "all",
      .matrixEmpty: "No territory with organizations is inside {0}.",
      .matrixExpected:
        "Expected: the share of the sector in all of {0} × the size of the territory.",
      .matrixNotPlaced: .counted(
        one: "{n} placed no further counts in “all” only.",
        other: "{n} placed no further count in “all” only."),
      .matrixSentence: "{0} in {1}: {2}.",
      .matrixAsExpected: "Expected {0}: chance explains the difference.",
      .matrixUnexpected: "Expected {0}: {1}.",
      .matrixNoSector: "Without an informative sector nothing is expected.",
      .matrixHidden: "Not enough data: the sector is known for {0} of {1} only, under half.",
      .shadeFewer: "fewer than expected",
      .shadeExpected: "as expected",
      .shadeMore: "more",
      .shadeMuchMore: "much more",
      .columnKnown: "Known",
      .columnMiddle: "Median",
      .partFigures: "Figures",
      .partGapSectors: "Gap by sector",
      .partGapPublics: "Gap by public",
      .gapHidden: "{0}: not enough data, the workforce is known for {1} of {2} only, under half.",
      .gapUndeclared: "{0}: {1} small organizations; no links are declared in this directory.",
      .gapNone: "No sector is known here.",
      .figureOrganizations: "Organizations",
      .figureOrganizationsValue: "{0}, of which {1} in the SSE",
      .figureJobs: "Jobs",
      .figureJobsBetween: "between {0} and {1}, about {2}, on {3} of {4}",
      .figureJobsAtLeast: "at least {0}, on {1} of {2}",
      .figureSmall: "Under 10 employees",
      .figureSmallValue: .counted(
        one: "{0} of {n} employer of the SSE", other: "{0} of {n} employers of the SSE"),
      .figureSpread: "Effective number of employers",
      .figureSpreadValue: "about {0} jobs, spread as if over {1} equal employers",
      .figureVariety: "Effective number of sectors",
      .figureVarietyValue: "as varied as {0} equal sectors",
      .figureDifference: "Difference in sector mix",
      .figureDifferenceValue: """
      {0} of organizations would have to change sector to match the directory
      """,
      .figureFamilies: "Effective number of families",
      .figureFamiliesValue: "as mixed as {0} equal families",
      .figureNoNetwork: "no declared links in this directory",
      .figureLinks: "Declared links",
      .figureLinksValue: "{0} inside, {1} across the border; {2} per organization",
      .figureLinksRecorded: .counted(
        one: "{0}; {n} inside is recorded", other: "{0}; {n} inside are recorded"),
      .figureUnlinked: "Without a declared link",
      .figureUnlinkedValue: "no declared link recorded inside for {0} of {1}",
      .figureComponents: "In the largest connected part",
      .figureComponentsValue: .counted(
        one: "{0} of the organizations are connected; {n} part in all",
        other: "{0} of the organizations are connected; {n} parts in all"),
      .figureStar: "Concentration of links (0 to 1)",
      .figureStarValue: "{0}; 1 would be a star, all links held by one",
      .figureBetween: "Paths through the main go-between",
      .figureBetweenValue: "{0}, on the way of {1} of the pairs",
      .figureBetweenNone: "nobody is between others",
      .figureTooLarge: "not computed: the network is too large",
      .figureInside: "Links that stay inside",
      .figureInsideValue: "{0} of {1} declared links stay inside",
      .figureAcross: "Links across families",
      .figureAcrossValue: "{0}, from -1 (within) to 1 (across); {1} by chance",
      .figureNotEnough: "not enough data ({0})",
      .figurePartial: "{0} (on {1} only)",
      .figureNetworkNote: """
      Links that nobody declared are missing here: these figures describe what is \
      recorded.
      """,
      .gapTitle: "Small organizations without a declared link, by sector",
      .gapTitlePublic: "Small organizations without a declared link, by public",
      .gapNoPublics: "This directory names no publics here.",
      .gapSmall: "Under 10 jobs",
      .gapUnlinked: "No link",
      .gapBoth: "Both",
      .gapSentence: "{0}: {1} small organizations, {2} with no declared link recorded.",
      .columnPublic: "Public",
      .columnHere: "Here",
      .columnExpected: "Expected",
      .columnMark: "Mark",
      .columnFigure: "Figure",
      .columnPeers: "Peers",
      .columnRank: "Rank",
      .groupSourceDeclared: "declared",
      .groupSourceSite: "same address",
      .groupSourceDetected: "detected, exploratory",
      .groupSourceDraft: "draft",
      .groupSummary: "{0} met, {1} not met, {2} unknown",
      .groupMembers: .counted(one: "{n} member", other: "{n} members"),
      .groupPairs: .counted(one: "{n} declared pair", other: "{n} declared pairs"),
      .groupWidest: "widest distance {0} km",
      .groupPivot: "pivot sector: {0}",
      .groupLaw: "Law (article 9)",
      .groupPractice: "Practice",
      .groupGap: "Missing: {0}. Who could bring it:",
      .groupGapNobody: "nobody that a suggestion leads to",
      .groupGapMore: .counted(one: "… and {n} more", other: "… and {n} more"),
      .groupsNone: """
      No group here: no declared group, no shared address and no detected group of five.
      """,
      .countedAssociation: .counted(one: "{n} association", other: "{n} associations"),
      .countedCooperative: .counted(one: "{n} cooperative", other: "{n} cooperatives"),
      .countedMutual: .counted(one: "{n} mutual", other: "{n} mutuals"),
      .countedFoundation: .counted(one: "{n} foundation", other: "{n} foundations"),
      .countedSocialEnterprise: .counted(
        one: "{n} social enterprise",
        other: "{n} social enterprises"),
      .countedOtherNonprofit: .counted(one: "{n} other nonprofit", other: "{n} other nonprofits"),
      .countedPublic: .counted(one: "{n} public body", other: "{n} public bodies"),
      .countedPrivate: .counted(
        one: "{n} enterprise outside the SSE",
        other: "{n} enterprises outside the SSE"),
      .countedResearchTraining: .counted(
        one: "{n} research or training body",
        other: "{n} research or training bodies"),
      .countedSocialProtection: .counted(
        one: "{n} social protection body",
        other: "{n} social protection bodies"),
      .countedProfessionalBody: .counted(
        one: "{n} professional body",
        other: "{n} professional bodies"),
      .countedForeign: .counted(one: "{n} foreign body", other: "{n} foreign bodies"),
      .countedUnknown: .counted(one: "{n} of unknown family", other: "{n} of unknown family"),
      .groupsDeclared: "DECLARED",
      .groupsSites: "SITES: organizations of one address",
      .groupsDetected: "EXPLORATORY: computed, a question rather than a fact",
      .groupsDrafts: "DRAFTS: kept for the next time",
      .groupsCountDrafts: .counted(one: "{n} draft", other: "{n} drafts"),
      .groupsCountDeclared: .counted(one: "{n} declared", other: "{n} declared"),
      .groupsCountSites: .counted(one: "{n} site", other: "{n} sites"),
      .groupsCountDetected: .counted(one: "{n} exploratory", other: "{n} exploratory"),
      .columnGroup: "Group",
      .columnMembers: "orgs",
      .columnFamilies: "Families",
      .columnMet: "met",
      .columnNotMet: "not",
      .columnOpen: "?",
      .columnItem: "Item",
      .columnState: "State",
      .columnCouldBring: "Could bring",
      .groupAndTheLaw: "{0} and the law",
      .groupCouldBring: "could bring it: {0}",
      .groupBringer: "{0} ({1})",
      .groupBringersMore: .counted(one: "{n} more", other: "{n} more"),
      .groupNothingMissing: .counted(
        one: "Nothing is missing that a register can tell; {n} item is to be asked.",
        other: "Nothing is missing that a register can tell; {n} items are to be asked."),
      .groupMissing: "Missing: {0}.",
      .groupMissingBring: .counted(
        one: "{0} ({n} could bring it)",
        other: "{0} ({n} could bring it)"),
      .groupMissingCount: .counted(one: "{0} ({n})", other: "{0} ({n})"),
      .groupJobs: "{0}, on {1} of {2}",
      .groupShareOf: "{0} of {1}",
      .groupNone: "none",
      .groupQuestion: "Computed, a question rather than a fact.",
      .groupSentence: "{0}: {1}.",
      .groupItemSentence: "{0}: {1}. {2}",
      .groupEnterLists: .counted(
        one: "Enter shows the one that could bring it.",
        other: "Enter lists the {n} that could bring it."),
      .groupNobodyBrings: "No suggestion leads to anybody who could bring it.",
      .groupBringerLinked: .counted(
        one: "Suggested to {n} member.",
        other: "Suggested to {n} members."),
      .groupEnterAdds: "Enter adds it to the draft.",
      .groupMembersOf: "Members of {0}",
      .groupBringersOf: "{0}: who could bring it to {1}",
      .groupNoMembers: "No member yet: + adds one by its name.",
      .pairsDeclared: .counted(
        one: "DECLARED: {n} pair with an end here",
        other: "DECLARED: {n} pairs with an end here"),
      .pairsSuggested: .counted(
        one: "SUGGESTIONS, computed hypotheses: {n} pair; * already declared",
        other: "SUGGESTIONS, computed hypotheses: {n} pairs; * already declared"),
      .pairsNoneDeclared:
        "No declared link recorded here: ask organizations, or import their partnerships.",
      .pairsNoneSuggested:
        "No suggestion within reach here: activities, needs, offers or places are not known.",
      .screenPairs: "links of a territory",
      .computedPairs: """
      Links of a territory: the 500 strongest suggestions and declared pairs with an end \
      inside, by weight, reasons, distance. Our rule.
      """,
      .groupsNoneFew: .counted(
        one: "{n} organization is known here; a detected group needs five.",
        other: "{n} organizations are known here; a detected group needs five."),
      .groupsNoneUndeclared: """
      This directory declares no links: a list of partnerships, or of the members of joint \
      groups, would help.
      """,
      .groupsNoneUnlinked: """
      Nobody here has a declared link: asking two or three organizations whom they work \
      with would help.
      """,
      .groupsNoneAddress: """
      Nobody here has an address: with addresses, shared sites would show.
      """,
      .groupsNonePlaced: """
      Nobody here is placed on the map: without a place, nothing is suggested.
      """,
      .groupsNoneHelp: """
      A larger territory may hold some: Esc, choose it, 4. Or put one together: d starts a \
      draft.
      """,
      .draftNew: "New draft",
      .draftOfMarked: "Draft of the marked",
      .draftOf: "Draft of {0}",
      .draftChecking: "Checking the draft…",
      .draftAdd: "Add a member",
      .draftAddPrompt: "name of an organization…",
      .draftRename: "Name of the draft",
      .draftRenamePrompt: "a name…",
      .draftFound: .counted(
        one: "{n} organization · Enter adds it · Esc closes",
        other: "{n} organizations · Enter adds one · Esc closes"),
      .noticeNobodyToList: """
      Nothing to list here: this is not missing, or nobody is suggested.
      """,
      .noticeDraft: .counted(
        one: "Draft with {n} member: + adds, - takes out, r renames, u takes back.",
        other: "Draft with {n} members: + adds, - takes out, r renames, u takes back."),
      .noticeDraftFirst: "Only drafts can be changed: d starts one from this group.",
      .noticeDraftAdded: "{0} is in the draft now.",
      .noticeDraftHas: "{0} is in the draft already.",
      .noticeDraftRemoved: "{0} is out of the draft. u takes it back.",
      .noticeDraftGone: "“{0}” is gone. u brings it back.",
      .noticeDraftUndone: "Undone: the drafts are as they were.",
      .computedGroupSources: """
      Groups: joint groups of three known members, three to fifty at one address, detected \
      ones; one member here is enough. Our rule.
      """,
      .computedArticle: """
      Article 9: items of the French law 2014-856 of 2014, by legal family, declared pairs \
      and place. Research is one partner among others.
      """,
      .computedPractice: """
      Practice: five organizations, a vehicle, shared means (Labo de l’ESS 2011). Strategy \
      and innovation: only if declared.
      """,
      .computedBringers: """
      Who could bring it: those of the missing family, by their strongest suggestion to a \
      member they have no declared link with. Our rule.
      """,
      .computedGroupOrder: """
      Groups stand in the order of items of the law met, declared pairs, members, then the \
      smaller widest distance. Our rule, not the law's.
      """,
      .footerCheck: "check",
      .footerDraft: "draft",
      .footerAddMember: "add",
      .footerRemoveMember: "take out",
      .footerRename: "rename",
      .helpCheck: "the check of the group, or the list again",
      .helpDraft: "start a draft from this group",
      .helpAddMember: "add an organization to the draft",
      .helpRemoveMember: "take the member out, or the draft away",
      .helpRename: "give the draft a name",
      .itemSSE: "Two SSE enterprises at least",
      .itemOther: "An enterprise outside the SSE",
      .itemAuthority: "A local authority that is linked",
      .itemResearch: "Research or training, one possible partner",
      .itemTerritory: "One territory",
      .itemPooling: "Pooling or partnership in fact",
      .itemStrategy: "A common, continuous strategy",
      .itemInnovation: "Innovation, sustainable development",
      .itemFive: "Five organizations at least",
      .itemVehicle: "A legal vehicle or a lead",
      .itemMeans: "A minimum of shared means",
      .stateMetComputed: "met (computed)",
      .stateMetDeclared: "met (declared)",
      .stateTrace: "trace found",
      .statePresent: "present, link not declared",
      .stateNotMet: "not met",
      .stateUnknown: "unknown",
      .evidenceItemSSE: .counted(one: "{n} member of the SSE.", other: "{n} members of the SSE."),
      .evidenceItemOther: .counted(
        one: "{n} enterprise outside the SSE.",
        other: "{n} enterprises outside the SSE."),
      .evidenceItemPublic: .counted(one: "{n} public member.", other: "{n} public members."),
      .evidenceItemResearch: .counted(
        one: "{n} research or training body.",
        other: "{n} research or training bodies."),
      .evidenceItemNotListed: "The directory lists none: it cannot be known.",
      .evidenceItemPairs: .counted(
        one: "{n} declared pair of members.",
        other: "{n} declared pairs of members."),
      .evidenceItemDistance: "Widest distance {0} km.",
      .evidenceItemMembers: .counted(one: "{n} known member.", other: "{n} known members."),
      .evidenceItemDeclared: "The group declares it.",
      .evidenceItemTrace: "Members share an address.",
      .evidenceItemAsk: "No register tells: to be asked.",
      .suggestionsDeclared: "{0} suggested pairs, {1} of them already declared.",
      .suggestionsBridge: "Joins two parts of the declared network.",
      .comparePeersNone: """
      Fewer than {0} territories of the same level, density and size to compare with.
      """,
      .comparePeers: .counted(
        one: "Compared with {n} territory of the same level, density class and size.",
        other: "Compared with {n} territories of the same level, density class and size."),
      .compareRank: "{0} of {1}",
      .compareMedian: "Median",
      .comparedDegree: "Declared links per organization",
      .evaluateRanking: "Ranking",
      .evaluateArea: "AUC",
      .evaluatePrecision: "Among 100",
      .evaluateDraws: "Draws",
      .evaluateUnsupported: "not supported by this data",
      .evaluateSummary: """
      {0} declared pairs of {1} organizations; {2} candidates a draw, {3} of them hidden \
      links. Chance is 0.5.
      """,
      .helpHalfDistance: "look nearer or farther (half-distance 5 to 30 km)",
      .noticeHalfDistance: "Suggestions are half as strong every {0} km, up to {1} km.",
      .helpComputed: "How this is computed",
      .computedLayers: """
      Layers: DECLARED was stated, TRACE is a fact of a register, POTENTIAL a hypothesis; \
      never mixed; networks are declared only. Our rule.
      """,
      .computedPartnership: """
      Partnership (declared): one side names the other, or an officer recorded it. Weight 1; \
      said if both name it. Our rule.
      """,
      .computedMembership: """
      Shared group (declared): a joint group of 2 to {0}; each adds 1 / (members - 1), at \
      most 1; federations none. Newman 2001.
      """,
      .computedSite: """
      Same address (trace): 2 to 20 organizations, 1 / (number - 1). Above, it is a hub. Not \
      cooperation by itself. Our rule.
      """,
      .computedContact: """
      Same contact (trace): telephone, e-mail or domain of 2 to 5, no provider; with a \
      similar name perhaps one body, no link. Our rule.
      """,
      .computedNearness: """
      Nearness: half every {0} km as the crow flies, none beyond {1} km. Our rule: 5, 10, 15 \
      km by density. Without a point: approx.
      """,
      .computedRarity: """
      Rarity: ln(all / those who have it) / ln 1000; one in a thousand counts 1, one in \
      ten 0.33, everyone 0. Resnik 1995.
      """,
      .computedUninformative: """
      Code 94.99, "other" and publics such as "everyone" say nothing and are treated as \
      missing. Our rule.
      """,
      .computedNeed: """
      Need met (hypothesis): a need of one is an offer of the other; the weight is nearness \
      alone, for both sides spoke. Our rule.
      """,
      .computedComplement: """
      Value chain (hypothesis): trades that a signed table joins; geometric mean of \
      rarities, times nearness. Our table: an opinion.
      """,
      .computedRelatedness: """
      Often together (hypothesis): from {0} territories on, 1.5 times the expected, tested \
      at 5 %. Co-location, not trade. Hidalgo 2007.
      """,
      .computedTrade: """
      Same trade (hypothesis): rarity of the deepest common code (Resnik 1995), times \
      nearness. Same public: cooperation or competition.
      """,
      .computedPublic: """
      Same public (hypothesis): rarity of the rarest common public (Resnik 1995), times \
      nearness.
      """,
      .computedIntroduction: """
      Partner in common (hypothesis): each declared one of at most 50 partners adds 1 / its \
      partners; best supported. Zhou 2009.
      """,
      .computedKept: """
      Each organization keeps its {0} best of each type, from weight {1} on; a pair is shown \
      if one end keeps it. Ties are told. Our rule.
      """,
      .computedWords: """
      Strong from 0.50, fair from 0.25, weak from 0.10: the words rank, they are no \
      probabilities. Our rule.
      """,
      .computedOrganizations: """
      Organizations: active ones placed here, each once; those outside the SSE count too, \
      and are told apart. Our rule.
      """,
      .computedPerThousand: """
      per 1,000 inhabitants: organizations / inhabitants × 1,000; inhabitants as in the \
      territories of the directory. Our rule.
      """,
      .computedJobs: """
      Jobs: sums of the bounds of the known bands; about: of their geometric middles \
      (Axtell 2001). Never a single exact number.
      """,
      .computedSmall: """
      Under 10 employees: of the employers of the SSE whose workforce is known. A \
      micro-enterprise by the EU, 2003/361/EC.
      """,
      .computedSpread: """
      Effective number of employers: 1 / sum of squared shares of jobs in the SSE; equal \
      ones would be as many. Herfindahl 1950.
      """,
      .computedVariety: """
      Effective number of sectors: exponential of the entropy of the shares; equal ones \
      would be as many. Hill 1973.
      """,
      .computedDifference: """
      Difference in sector mix: half the sum of differences of shares with the whole \
      directory; larger where few are. Krugman 1991.
      """,
      .computedFamilies: """
      Effective number of families: 1 / sum of squared shares; unknown families are left \
      out. Blau 1977.
      """,
      .computedLinks: """
      Declared links per organization: 2 × pairs with both ends here / organizations; a \
      pair counts once. Freeman 1979.
      """,
      .computedUnlinked: """
      Without a declared link: none recorded with another one here. Not isolated: nobody \
      may have noted it. Our rule.
      """,
      .computedComponents: """
      In the largest connected part: those whom chains of declared links join, of all \
      here. Moore 1959.
      """,
      .computedStar: """
      Concentration of links (0 to 1): sum of (largest degree - degree) / ((n - 1)(n - \
      2)). Freeman 1979.
      """,
      .computedBetween: """
      Paths through the main go-between: share of the pairs whose shortest chains pass it; \
      missing links change it. Brandes 2001.
      """,
      .computedInside: """
      Links that stay inside: both ends here, of the declared links with one end here. \
      Krackhardt 1988.
      """,
      .computedAcross: """
      Links across families: (across - within) / all, from -1 to 1; by chance: with the \
      same families. Krackhardt 1988.
      """,
      .computedSectors: """
      Sector against the whole: marked if chance alone gives so many, or so few, at most 2.5 \
      times in 100. Poisson 1837.
      """,
      .computedGap: """
      Coordination gap: organizations known to be under 10 employees, and those without a \
      declared link. A list, no index. Demoustier 2018.
      """,
      .computedCoverage: """
      Under 50 % of known organizations a figure is not shown; under 80 % it says so. Our \
      rule.
      """,
      .computedPeers: """
      Peers: same level, density class, size within a factor of 2, coverage within 20 \
      points, eight at least. Our rule.
      """,
      .computedGroups: """
      Detected: declared pairs count 1, hypotheses of both ends half; {0} to {1} members; \
      chance makes groups, too. Blondel 2008.
      """,
      .computedReach: """
      Within reach: organizations that declared links lead to in 1, 2, 3 steps; each is \
      counted once, anywhere. Moore 1959.
      """,
      .computedBridge: """
      The only way: without it no declared link of the picture leads from the one in the \
      middle to those. Hopcroft and Tarjan 1973.
      """,
      .computedNever: """
      Never shown: a score of cooperation, a percentage of readiness, a probability, an \
      advice to merge. Our rule.
      """,
      .evidenceAlreadyDeclared: "They already have a declared link.",

      // Notices.
      .noticeKeyUnused: "That key does nothing here. ? lists what does.",
      .noticeLetterUnused: "{0} does nothing here. ? lists what does.",
      .noticeKeyElsewhere: "{0} does nothing here; in the {2} it does this: {1}.",
      .noticeHowToQuit: "Nothing is running. q quits.",
      .noticeNothingChosen: "Nothing is chosen here.",
      .noticeNoSectors: "No sector to choose here.",
      .noticeNoLinks: "No link to show.",
      .noticeAtTheTop: "This is the top. q quits.",
      .noticeGone: "That organization is not in this directory.",
      .noticeTerritoryGone: "That territory is not in this directory.",
      .noticeChooseTerritory: "Choose a territory first: 1 shows them.",
      .noticeStopped: "Stopped.",
      .noticeReplaced: "A newer edition of this directory is in place: R takes it.",
      .noticeReloaded: "The newest edition is open.",
      .computing: "Computing… Esc stops.",
      .computingShare: "Computing… {0}. Esc stops.",
      .noticeChooseOther: "Choose another territory to compare with.",
      .noticeNotInAList: "There is no list around this sheet.",
      .noticeFirst: "This is the first one.",
      .noticeLast: "This is the last one.",

      // Keys in words, and the footer.
      .keyEnter: "Enter",
      .keyEscape: "Esc",
      .keySpace: "Space",
      .keyTab: "Tab",
      .keyBackTab: "Shift-Tab",
      .keyBackspace: "Backspace",
      .keyDelete: "Del",
      .keyPageUp: "PgUp",
      .keyPageDown: "PgDn",
      .keyHome: "Home",
      .keyEnd: "End",
      .keyUpDown: "Up/Down",
      .keyUp: "Up",
      .keyDown: "Down",
      .keyRight: "Right",
      .keyLeft: "Left",
      .footerSmall: "Arrows / ?",
      .footerChoose: "choose",
      .footerOpen: "open",
      .footerWalk: "walk",
      .footerBack: "back",
      .footerSearch: "search",
      .footerHelp: "help",
      .footerSectors: "sectors",
      .footerOtherSide: "other side",
      .footerParts: "part",
      .footerMeasure: "measure",
      .footerCompare: "compare",
      .footerMatrix: "matrix",
      .footerPlainNumbers: "plain",
      .footerNextColumn: "column",
      .footerFilter: "filter",
      .footerSort: "sort",
      .footerNext: "next",
      .footerKind: "kind",
      .footerTable: "table",
      .footerChanges: "changes",
      .footerQuit: "quit",

      // The dialogue of lines.
      .plainPair: "{0}, {1}",
      .plainComputing: "Computing.",
      .plainMore: .counted(one: "{n} more.", other: "{n} more."),
      .plainHint: "Number opens, Enter next page, b back, / search, ? help.",
      .plainEnd: "That is all.",
      .plainFound: .counted(one: "{n} found.", other: "{n} found."),
      .plainTaken: "taken",
      .plainWorksWith: .counted(one: "Works with {n}.", other: "Works with {n}."),
      .plainCouldWorkWith: .counted(
        one: "Could work with {n}, computed.", other: "Could work with {n}, computed."),
      .plainSearchPrompt: "search",
      .plainNoNumbers: "Nothing here has a number.",
      .plainNoSuchNumber: "There is no {0} here; the last number is {1}.",
      .plainUnknown: "“{0}” does nothing here; ? says what does.",
      .plainHelpNumber: "A number: opens that line.",
      .plainHelpTell: "A number and a question mark, as 3?: says more about that line.",
      .plainHelpKey:
        "A key: does what it does here; a key and a number, as l 3: does it to that line.",
      .plainHelpPages:
        "Enter: next page. -: page before. A dot: the same page again. b: back. q: quit.",
      .plainHelpSearch: "/ and words: searches everything.",
      .plainHelpViews:
        "l: links. v1 territories, v2 organizations, v3 links, v4 groups, v5 figures, v6 map.",
      .plainReload: "Leave with q and start again: the newest edition is then open.",
      .plainHelpWord: "? and a word: the lines of help with that word, and how it is computed.",

      // Configuration.
      .configFile: "File: {0}",
      .configNoFile: "File: {0} (there is none)",
      .configSetting: "Setting",
      .configValue: "Value",
      .configOrigin: "From",
      .configFromOption: "option",
      .configFromLine: "line {0}",
      .configDefault: "default",
      .configAutomatic: "automatic",
      .configProblem: "{0}, line {1}: {2}",
      .configMoreProblems: .counted(
        one: "{0} {n} more: “maillage config” lists it.",
        other: "{0} {n} more: “maillage config” lists them."),
      .configUnreadable: "{0} cannot be read, so the defaults are used: {1}",
      .configTooLong: "{0} is longer than 64 kB, so the defaults are used.",
      .configUnknownName: "there is no setting “{0}”; the settings are {1}.",
      .configUnknownTable: "there is no table “{0}”; the only one is [keys].",
      .configBadValue: "“{0}” takes {1}; the default is used.",
      .configBadVariable: "{0} takes {1}; it is ignored.",
      .configNotAnEntry: "this is neither [table], nor name = value, nor a comment with #.",
      .configBadTable: "a table is a name in brackets, alone on its line, as [keys].",
      .configNoValue: "after = comes a \"text\", a whole number, true, false, or a list of texts.",
      .configUnclosed: "a text begins with a quote and does not end with it on this line.",
      .configEscape: "after \\ comes one of \\ \" t n r b f, or u and four digits.",
      .configControl: "a control character stands in a text.",
      .configNumber: "this number is too large, or not written as one.",
      .configList: "a list holds texts between commas, and ends with ].",
      .configTrailing: "something follows the value; only a comment with # may.",
      .configDuplicate: "this name was given before; the first one counts.",
      .configUnknownAction: "there is no action “{0}”; “maillage config” lists them.",
      .configUnknownKey: "“{0}” is no key; write x, Space, Enter, PgDn, ^X and the like.",
      .configNoKey: "“{0}” needs at least one key.",
      .configConflict:
        "the key {0} belongs to “{1}” in the same place; give that one another key first.",
      .languageUnknownTable: "there is no table “{0}”; the tables are [messages] and [words].",
      .languageUnknownName: "there is no text “{0}”; “maillage language” prints all.",
      .languageUnknownForm: "the language has no form “{0}”; its forms are {1}.",
      .languageBraces: "the text holds {0}, and must hold {1} as in English.",
      .languageNoBraces: "nothing in braces",
      .languageTooLong: "the text is too long.",

      // Problems of files.
      .problemAtLine: "{0}, line {1}",
      .problemAtRow: "{0}, row {1}",
      .problemAtColumn: "{0}, column “{1}”",
      .problemSentence: "{0}: {1} was read, expected {2}; {3}.",
      .problemNothing: "nothing",
      .problemValue: "“{0}”",
      .problemFileLeftOut: "the file was left out",
      .problemRowLeftOut: "the row was left out",
      .problemRestUsed: "the rest was used",
      .problemUnknown: "read as unknown",
      .problemRepaired: "repaired",
      .problemNotPlaced: "not placed",
      .problemDoubtful: "used as it is",
      .expectedOneOf: "one of {0}",
      .expectedCells: "{0} cells as in the header",
      .expectedPlaces: .counted(
        one: "a place, which {n} row does not tell",
        other: "a place, which {n} rows do not tell"),
      .plainKnown: "known for {0}",
      .plainMiddle: "middle of the peers {0}",
      .plainRank: "rank {0}",
      .plainGroupState: "{0} met, {1} not met, {2} unknown",
      .helpCommands: "actions by name",

      // Help.
      .helpTitle: "Help — {0}",
      .helpPrompt: "type to filter",
      .helpFooter: "Enter runs it · Esc closes",
      .helpFiveKeys: "FIVE KEYS ARE ENOUGH",
      .helpHere: "HERE",
      .helpChoose: "choose the next line",
      .helpUp: "choose the line before",
      .helpPageDown: "one screen down",
      .helpPageUp: "one screen up",
      .helpFirst: "the first line",
      .helpLast: "the last line",
      .helpOpen: "open what is chosen, one step deeper",
      .helpWalk: "walk to the chosen organization",
      .helpBack: "one step back; closes a box, clears a filter",
      .helpSearch: "search places, organizations, sectors, actions",
      .helpHelp: "this help",
      .helpSectors: "choose a sector of this territory",
      .helpOtherSide: "the other side: facts or suggestions",
      .helpParts: "the next part: figures, gap by sector or public",
      .helpMeasure: "compare jobs instead of organizations, and back",
      .helpCompare: "compare with another territory",
      .helpMatrix: "sectors by the territories inside",
      .helpPlainNumbers: "numbers alone, or with shades",
      .helpNextColumn: "the next territory",
      .helpPreviousColumn: "the territory before",
      .helpFilter: "keep some only: sector, jobs, links, marks…",
      .helpSort: "sort the list",
      .helpNext: "the next organization of the list",
      .helpPrevious: "the organization before in the list",
      .helpKind: "keep one kind of link",
      .helpTable: "the same as a table, or as a picture",
      .helpTerritories: "territories",
      .helpOrganizations: "organizations of this place",
      .helpLinks: "links of the chosen organization, or of this place",
      .helpGroups: "groups of this place, checked",
      .helpFigures: "figures of this place",
      .helpMap: "map of this place",
      .helpRedraw: "paint the screen anew",
      .helpReload: "take the newest edition of the directory",
      .helpSuspend: "stop for now; fg in the shell resumes",
      .helpCancel: "cancel what is running",
      .helpQuit: "leave the program",

      // Search and menus.
      .searchTitle: "Search everything",
      .searchPrompt: "name of a place, an organization, a sector…",
      .searchRecent: "Recent places",
      .searchWaiting: "Searching…",
      .searchHint: "Accents and capitals do not matter · > actions only",
      .searchFound: .counted(
        one: "{n} found · Enter goes there · → shows more · Esc closes",
        other: "{n} found · Enter goes there · → shows more · Esc closes"),
      .searchOrganization: "organization",
      .searchSector: .counted(one: "sector · {n} here", other: "sector · {n} here"),
      .searchAction: "key {0}",
      .menuSectors: "Sectors",
      .menuOrder: "Sort by",
      .menuComparison: "Compare with",
      .menuKind: "Kinds of link",
      .menuHintMany: "Space marks · Enter takes · Esc closes",
      .menuHintOne: "Enter takes · Esc closes",
      .filterAll: "All sectors",
      .filterTitle: "Show only",
      .filterFamilies: "Families",
      .filterJobsAtLeast: "Jobs at least",
      .filterJobsAtMost: "Jobs at most",
      .filterLinks: "Links",
      .filterMarked: "Marks",
      .filterPublics: "Publics",
      .filterText: "Words in the name",
      .filterTextPrompt: "beginnings of words of the name",
      .filterAny: "any",
      .filterWithLink: "with a declared link",
      .filterClear: "Take all conditions away",
      .filterNoPublics: "This directory names no particular public.",
      .conditionJobsAtMost: .counted(one: "{n} job at most", other: "{n} jobs at most"),
      .conditionPublics: "for {0}",
      .conditionText: "“{0}”",
      .conditionPartnership: "with a partnership",
      .conditionJoint: "in a joint group with others",
      .conditionTrace: "with a trace",
      .conditionMarked: "marked",
      .menuHintLinks: "Space marks · Enter takes · suggestions: see 3",
      .menuHintForm: "Enter changes · Esc closes",
      .listCounting: "Counting…",
      .searchGroup: .counted(one: "group · {n} member", other: "group · {n} members"),
      .searchOpenedSector: "{0}: {1}",
      .searchOpened: "Enter goes there · ← closes this",
      .kindAll: "All kinds",

      // Map.
      .mapDots: .counted(
        one: "1 dot = 1 organization", other: "1 dot = up to {n} organizations"),
      .mapDotsFull: "a full cell = more",
      .mapSigns: "+ * #  up to {0}, {1}, more organizations",
      .mapApproximate: "◦ ○ ◎  1, 10, 100 or more put at a municipality’s center",
      .mapBoundary: "boundary",
      .mapOutline: "around a part’s organizations",
      .mapTies: "declared links",
      .mapTiesTitle: "Links out of {0}",
      .mapTiesOutside: "outside {0}",
      .mapDrawingHint: "No dots on your screen? g changes the signs",
      .mapNoParts: "Nothing inside. → lists its organizations.",
      .mapEmpty:
        "Nothing of {0} can be put on a map: no coordinates, and no municipality whose center is known.",
      .mapMeters: "{0} m",
      .mapKilometers: "{0} km",
      .columnPart: "Part",
      .columnWithPoint: "with a point",
      .columnCenter: "center",
      .sentenceMapPart: "{0}: {1}. → opens it.",
      .sentenceMapNowhere: "{0}: {1}, nowhere on the map. → opens it.",
      .sentenceMapMissing: "Off the map: {0} of {1}.",
      .sentenceMapOutside: "Outside the picture: {0}, - shows them.",
      .sentenceMapTies: .counted(
        one: "{n} declared link leaves it, {0} to outside {1}.",
        other: "{n} declared links leave it, {0} to outside {1}."),
      .noticeDrawingBraille: "Drawn with braille dots.",
      .noticeDrawingBlocks: "Drawn with blocks, for fonts without braille.",
      .noticeDrawingASCII: "Drawn with ASCII signs.",
      .noticeDrawingOne: "This terminal shows ASCII signs only.",
      .noticeNoTies: "No declared link joins a part of {0} to anything.",
      .noticeNearest: "It gets no larger.",
      .noticeFarthest: "This is the whole map.",
      .footerZoom: "zoom",
      .footerPan: "move",
      .footerDrawing: "drawing",
      .footerMapLinks: "links",
      .footerPanEnd: "choose",
      .helpZoomIn: "a larger scale; then the arrows move the picture",
      .helpZoomOut: "a smaller scale",
      .helpPanUp: "move the picture north",
      .helpPanDown: "move the picture south",
      .helpPanLeft: "move the picture west",
      .helpPanRight: "move the picture east",
      .helpPanEnd: "back to choosing",
      .helpDrawing: "other signs: braille, blocks, ASCII",
      .helpMapLinks: "declared links of the chosen part, as dotted lines",

      // Node picture.
      .nodesLegend: "★ here · joined: declared link · dotted: suggested · A–Z choose",
      .nodesHeading: .counted(
        one: "{n} step · {0} organizations", other: "{n} steps · {0} organizations"),
      .nodesHere: "links here",
      .nodesSteps: "steps",
      .nodesSuggested: "suggested",
      .sentenceNodeCenter: .counted(
        one: "{0}: {n} declared link in this picture.",
        other: "{0}: {n} declared links in this picture."),
      .sentenceNode: .counted(
        one: "{0}: {n} declared link in this picture, {1} away from ★. Enter walks there.",
        other: "{0}: {n} declared links in this picture, {1} away from ★. Enter walks there."),
      .sentenceNodeSuggested: "{0}: only suggested. Enter walks there.",
      .nodeSteps: .counted(one: "{n} step", other: "{n} steps"),
      .nodesLeftOut: .counted(one: "{n} more was left out.", other: "{n} more were left out."),
      .nodesReach: "WITHIN REACH BY DECLARED LINKS",
      .sentenceNodeReach: "Declared links lead to {0} organizations within {1} steps.",
      .sentenceNodeBridge: .counted(
        one: "Without it, no declared link here leads from ★ to {n} other.",
        other: "Without it, no declared link here leads from ★ to {n} others."),
      .noticeNodesRoom: "The picture needs 100 columns and 16 rows.",
      .noticeNodesLetter: "No organization has the letter {0}.",
      .noticeNodesNearest: "One step is the nearest.",
      .noticeNodesFarthest: "Three steps are the farthest.",
      .footerNodes: "picture",
      .footerSteps: "steps",
      .helpNodes: "a picture of those around, or the two sides again",
      .helpMoreSteps: "one step more around ★",
      .helpFewerSteps: "one step less around ★",

      // Path between two.
      .screenChain: "path between two organizations",
      .chainTitle: "Path between two",
      .chainHeading: .counted(
        one: "How {0} and {1} are connected: {n} declared link",
        other: "How {0} and {1} are connected: {n} declared links"),
      .chainNone: """
      No chain of declared links is recorded between {0} and {1}. What nobody declared here may \
      exist all the same.
      """,
      .chainLength: .counted(one: "{n} link", other: "{n} links"),
      .chainOnly: "No other way is as short.",
      .chainOthers: .counted(
        one: "{n} other way of the same length: {0} shows it",
        other: "{n} other ways of the same length: {0} shows the next one"),
      .chainWay: "Way {0} of {1} of the same length: {2} show the others",
      .chainGroups: "both in {0}",
      .columnWay: "Way",
      .columnLatitude: "Latitude",
      .columnLongitude: "Longitude",
      .columnPairsBetween: "links to other parts",
      .columnPairsOutside: "links outside",
      .pathOthers: .counted(
        one: "{n} other way of the same length: --ways shows it.",
        other: "{n} other ways of the same length: --ways shows more."),
      .columnTie: "Joined with the one before by",
      .sentenceChainStop: "{0}: {1} of {2}.",
      .sentenceChainTie: "With {0}: {1}.",
      .noticePathMark: .counted(
        one: "A path joins two organizations: mark one more with Space, then p.",
        other: "A path joins two organizations: mark two with Space, then p."),
      .noticePathMany: .counted(
        one: "A path joins two organizations, and {n} is marked.",
        other: """
          A path joins two organizations, and {n} are marked: Space takes a mark away, x all of them.
          """),
      .noticeWaysShown: "Only the first {0} are shown.",
      .noticeFirstWay: "That is the first one.",
      .noticeLastWay: "That is the last one.",
      .helpWays: "another way of the same length",
      .helpLeftOrBack: "to the left, and from the leftmost one back",
      .helpPath: "the path between the two marked organizations",
      .footerWays: "other ways",
      .footerPath: "path",

      // Commands.
      .columnIdentity: "Identity",
      .columnLevel: "Level",
      .layerDeclared: .counted(
        one: "DECLARED: {n} link",
        other: "DECLARED: {n} links"),
      .layerTrace: .counted(
        one: "TRACES, compatible with cooperation: {n}",
        other: "TRACES, compatible with cooperation: {n}"),
      .layerPotential: .counted(
        one: "SUGGESTIONS, computed hypotheses: {n}",
        other: "SUGGESTIONS, computed hypotheses: {n}"),
      .importReading: "Reading {0}.",
      .importPreparing: .counted(
        one: "{n} organization read; preparing counts and search.",
        other: "{n} organizations read; preparing counts and search."),
      .importCancelled: "The import was cancelled; nothing was changed.",
      .importFile: "{0}: {1} rows, {2} used.",
      .importPlaced: .counted(
        one: "{n} organization, {0} placed in a territory ({1}).",
        other: "{n} organizations, {0} placed in a territory ({1})."),
      .importRecognized: "Recognized: {0} (profile {1}).",
      .importNoTables: "Left out of ‘{0}’, since they are no tables: {1}.",
      .importAmbiguous:
        "Several profiles read these files: {0}. Choose one with --profile NAME.",
      .importPartlyKnown:
        "These files have headers of no register that goes with the others ({1}, profile {2}): {0}. Leave them out, import them by themselves, or name a profile of your own with --profile.",
      .importUnread: "Left aside, since the profile {0} has no table with such headers: {1}.",
      .importAdditions:
        "These files describe no organizations: they add to others, as territories do ({0}). Name the files of the organizations too.",
      .importUnknown:
        "These files have headers of no known register ({0}). Describe them in a profile, and name it with --profile; the README shows how to write one.",
      .importPlacings: "  Placed {0}.",
      .importLeftOut: "Left out by rule: {0}.",
      .importNothingUsed: .counted(
        one: "Cannot import '{0}': its only row could not be used.",
        other: "Cannot import '{0}': of {n} rows none could be used."),
      .importFirstProblem: "The first problem: {0}",
      .importMissingOrganizations: .counted(
        one:
          "{n} row of {0} is about an organization that no file here describes: give {1} in the same import.",
        other:
          "{n} rows of {0} are about organizations that no file here describes: give {1} in the same import."
      ),
      .importMissingNames: "{0} tells no names: give {1} in the same import.",
      .importMissingPlaces: "{0} tells no places: give {1} in the same import.",
      .leftOutNaturalPerson: .counted(
        one: "{n} natural person", other: "{n} natural persons"),
      .leftOutMasked: .counted(
        one: "{n} masked row", other: "{n} masked rows"),
      .leftOutCeased: .counted(one: "{n} ceased", other: "{n} ceased"),
      .leftOutOutside: "{n} outside the SSE",
      .leftOutNotKept: .counted(
        one: "{n} row about what is not kept", other: "{n} rows about what is not kept"),
      .leftOutElsewhere: "{n} outside the territory asked for",
      .leftOutAbroad: "{n} abroad",
      .leftOutPersonalEmail: .counted(
        one: "{n} personal e-mail address", other: "{n} personal e-mail addresses"),
      .leftOutContactPerson: .counted(
        one: "{n} name of a contact person", other: "{n} names of contact persons"),
      .leftOutSumOrHeader: .counted(
        one: "{n} row of sums or repeated headers", other: "{n} rows of sums or repeated headers"),
      .importSectors:
        "Sector: {0} declared, {1} from an activity code, {2} guessed from words; {3} in “other”.",
      .importProblems: .counted(
        one: "{n} problem: {0}.", other: "{n} problems: {0}."),
      .importMoreProblems: "  {0} more; --problems FILE writes them all.",
      .importProblemsWritten: "Every problem is in {0}.",
      .importDone: "The directory is in {0} ({1} s).",
      .importDryRun: "{0} was not changed.",
      .noticeUnknownTerminal:
        "The terminal “{0}” is not known here: a simple one stands in.",
      .noticeProblems: .counted(
        one: "{n} problem was found while reading: doctor lists it.",
        other: "{n} problems were found while reading: doctor lists them."),
      .yes: "yes",
      .no: "no",
      .doctorSize: "Window",
      .doctorNoTerminal: "output is no terminal",
      .doctorCharacters: "Characters",
      .doctorColor: "Color",
      .doctorLanguage: "Language",
      .doctorState: "State folder",
      .doctorLast: "Opened last",
      .doctorNone: "none",
      .doctorKnown: "known",
      .doctorUnknownTerminal: "unknown: a simple one stands in",
      .doctorDumb: "cannot show screens",
      .doctorDirectory: "Directory",
      .doctorEdition: "Edition",
      .doctorCeased: "Ceased",
      .doctorDeclares: "Declares links",
      .doctorProblems: "Problems",
      .footerMark: "mark",
      .helpMark: "mark it, or take the mark away",
      .helpShowMarked: "list the marked organizations",
      .helpClearMarks: "take all marks away",
      .headerMarked: .counted(one: "{n} marked", other: "{n} marked"),
      .sentenceMarked: "Marked",
      .markedOrganizations: "Marked organizations",
      .noticeNoMarks: "No organization is marked: Space marks the chosen one.",
      .noticeMarksCleared: .counted(
        one: "{n} mark taken away. u brings it back.",
        other: "{n} marks taken away. u brings them back."),
      .helpBookmark: "bookmark this, or take the bookmark away",
      .helpShowBookmarks: "the bookmarks",
      .helpHistoryBack: "back to the place visited before",
      .helpHistoryForward: "forward to the place visited after",
      .helpUndo: "undo the last change of marks, bookmarks or filter",
      .bookmarksTitle: "Bookmarks",
      .bookmarksHint: "Enter opens · m takes away · Esc closes",
      .noticeBookmarked: "Bookmarked: {0}. b lists the bookmarks.",
      .noticeBookmarkRemoved: "No longer bookmarked: {0}. u brings it back.",
      .noticeNoBookmarks: "No bookmark yet: m keeps what is chosen.",
      .noticeNothingBefore: "No place was visited before this one.",
      .noticeNothingAfter: "No place was visited after this one.",
      .noticeNothingToUndo: "Nothing to undo here.",
      .noticeMarksUndone: .counted(
        one: "Undone: {n} mark again.", other: "Undone: {n} marks again."),
      .noticeBookmarksUndone: .counted(
        one: "Undone: {n} bookmark again.", other: "Undone: {n} bookmarks again."),
      .noticeFilterUndone: "Undone: the filter is as it was.",
      .helpCopy: "copy the name and the address",
      .helpOpenAddress: "open the website, or write a mail",
      .menuAddresses: "Open",
      .noticeCopied: "Copied, if your terminal allows: {0}",
      .noticeCopyTooLong: "That is too long to be copied.",
      .noticeCopyUnable: "This terminal has no clipboard; by hand: {0}",
      .noticeAddressOfOrganization: "Addresses are of organizations: choose one first.",
      .noticeAddressNotOpened: "Not opened, since it is no address of the web or of mail: {0}",
      .noticeNoAddress: "No website and no mail address is known of {0}.",
      .noticeOpened: "Opened with {1}: {0}",
      .noticeOpening: "Opening with {1}: {0}",
      .noticeNotStarted:
        "{1} could not be started ($BROWSER). Copied, if your terminal allows: {0}",
      .noticeNoBrowser: "No program is named in $BROWSER. Copied, if your terminal allows: {0}",
      .helpExport: "write the marked ones, or the list, to a file",
      .menuExport: "Write to a file",
      .exportCSV: "CSV, for a spreadsheet",
      .exportJSON: "JSON, for programs",
      .exportText: "text, to read or print",
      .noticeExporting: "Writing the file; the keys work meanwhile.",
      .exportDone: .counted(
        one: "{n} organization written to {0}",
        other: "{n} organizations written to {0}"),
      .exportFailed: "Nothing was written in {0} ({1}). Start in a folder that can be written.",
      .noticeSessionDamaged: "Where you left could not be read: it begins at the top.",
      .noticeDraftsDamaged: "Your drafts of groups could not be read; they were set aside in {0}.",
      .draftVanished: "{0} (no longer active here)",

      // Editions.
      .changeNew: "new",
      .changeGone: "gone",
      .changeCeased: "ceased",
      .changeIdentity: "other identity",
      .changeRenamed: "renamed",
      .changeMoved: "moved",
      .changeChanged: "changed",
      .changesNew: .counted(one: "{n} new", other: "{n} new"),
      .changesGone: .counted(one: "{n} gone", other: "{n} gone"),
      .changesCeased: .counted(one: "{n} ceased", other: "{n} ceased"),
      .changesIdentity: .counted(
        one: "{n} under another identity", other: "{n} under another identity"),
      .changesRenamed: .counted(one: "{n} renamed", other: "{n} renamed"),
      .changesMoved: .counted(one: "{n} moved", other: "{n} moved"),
      .changesChanged: .counted(one: "{n} changed otherwise", other: "{n} changed otherwise"),
      .changesSince: "Since {0}: {1}.",
      .changesNone: "Nothing changed since {0}.",
      .changesUncompared:
        "There is nothing to compare with: no edition of this directory was replaced.",
      .changesListed: "'maillage changes --in {0}' lists them.",
      .changesMore: .counted(
        one: "{n} more; --limit {0} lists everything.",
        other: "{n} more; --limit {0} lists everything."),
      .editionBefore: "the import before",
      .columnChange: "Change",
      .columnWhat: "What changed",
      .fieldUnit: "Legal unit",
      .fieldSSE: "In the SSE",
      .fieldOtherActivities: "Other activities",
      .fieldClosed: "Closed",
      .fieldStatus: "Status",
      .fieldPublics: "Serves",
      .fieldOffers: "Offers",
      .fieldNeeds: "Looks for",
      .fieldGroups: "Member of",
      .fieldPartners: "Partners",
      .statusActive: "active",
      .statusCeased: "ceased",
      .differenceBoth: "{0}: {1} → {2}",
      .differenceBefore: "{0}: {1}, now unknown",
      .differenceAfter: "{0}: {1}, unknown before",
      .differenceIdentity: "identity: {0} → {1}",
      .changeWasIn: "was in {0}",
      .changesTitle: "Changes",
      .changesAll: "all changes",
      .changesCount: .counted(one: "{n} change", other: "{n} changes"),
      .menuChanges: "Kinds of changes",
      .screenChanges: "changes",
      .helpChanges: "what changed since the edition before",
      .helpChangeKind: "one kind of change only",
      .sheetChanged: "Changed since {0}: {1}",

      // Checks.
      .checkDuplicate: .counted(
        one: "POSSIBLE DUPLICATES: {n} pair",
        other: "POSSIBLE DUPLICATES: {n} pairs"),
      .checkStale: .counted(
        one: "NOT UPDATED SINCE {0}: {n} organization",
        other: "NOT UPDATED SINCE {0}: {n} organizations"),
      .checkCrowdedPoint: .counted(
        one: "CROWDED POINTS: {n}",
        other: "CROWDED POINTS: {n}"),
      .checkFarPoint: .counted(
        one: "POINTS FAR FROM THE MUNICIPALITY: {n}",
        other: "POINTS FAR FROM THE MUNICIPALITY: {n}"),
      .checkDeadReference: .counted(
        one: "DEAD REFERENCES: {n}",
        other: "DEAD REFERENCES: {n}"),
      .checkNotPlaced: .counted(
        one: "IN NO MUNICIPALITY: {n} organization",
        other: "IN NO MUNICIPALITY: {n} organizations"),
      .checkNoSector: .counted(
        one: "SECTOR UNKNOWN: {n} organization",
        other: "SECTOR UNKNOWN: {n} organizations"),
      .checkIdentity: .counted(
        one: "SUSPICIOUS IDENTITIES: {n}",
        other: "SUSPICIOUS IDENTITIES: {n}"),
      .checkUndated: .counted(
        one: "{n} organization does not say when it was last true.",
        other: "{n} organizations do not say when they were last true."),
      .checkNothing: "Nothing to report.",
      .checkMore: .counted(
        one: "{n} more; --limit lists more.",
        other: "{n} more; --limit lists more."),
      .checkTotal: .counted(
        one: "{n} thing to look at, in {0} organizations.",
        other: "{n} things to look at, in {0} organizations."),
      .reasonDuplicate: "{0}; names {1} alike",
      .reasonSameName: "{0}; same name",
      .sharedPhone: "same telephone",
      .sharedEmail: "same e-mail address",
      .sharedDomain: "same domain",
      .sharedAddress: "same address",
      .sharedNear: "{0} m apart",
      .reasonStale: "last true {0}",
      .reasonCrowdedPoint:
        "{0} organizations on the point {1}: addresses {2}, postcodes {3}, municipalities {4}",
      .reasonFarPoint: "{0} km from the center of {1}",
      .reasonLead: "its lead {0} is no organization here",
      .reasonGroupTerritory: "its territory {0} is not here",
      .reasonGroup: "its group {0} is not here",
      .reasonMember: "its member {0} is no organization here",
      .reasonPartner: "its partner {0} is no organization here",
      .reasonParent: "the territory {0} around it is not here",
      .reasonPlaceNothing: "nothing is said of its place",
      .reasonPlaceText: "no territory fits its address or postcode",
      .reasonPlacePoint: "its point was found in no territory",
      .reasonPlaceTerritory: "placed in a larger territory only",
      .reasonNoSector: "no activity tells it",
      .reasonLength: "a number of another length: zeros at the beginning may be lost",
      .reasonCheckDigit: "the check digit is wrong",
      .reasonRounded: "a number rounded by a spreadsheet",
      .reasonNullSign: "a sign that stands for nothing",
      .reasonNoNumber: "a register without a number",

      // A running import.
      .stepReading: "Read the files",
      .stepOrganizations: "Sort the organizations",
      .stepLinks: "Count declared links",
      .stepTerritories: "Count the territories",
      .stepSearch: "Build the search index",
      .stepComparison: "Prepare suggestions",
      .stepChanges: "Compare with the edition before",
      .stepSaving: "Put it in place",
      .progressRate: "{0} a second",
      .progressLeft: "about {0} left",
      .durationSeconds: "{0} s",
      .durationMinutes: "{0} min {1} s",
      .importingTitle: "Import",
      .importingNone: "No import into this directory is running.",
      .importingExample: "{0}: {1}",
      .importingOver: "The import is over. R takes the newest edition, if it made one.",
      .importingBrowse:
        "Nothing is replaced until the last step succeeds. Esc goes on browsing what is there.",
      .importingWaiting: "waiting",
      .importingKeys: "Enter shows the problems  w writes them to a file  x cancels",
      .importingListKeys: "↑↓ further problems  w writes them to a file  Esc back",
      .importingRestrictedKeys: "Enter shows the problems  ↑↓ chooses  Esc back",
      .restrictedFiles: "Restricted: nothing is written here but the notebook.",
      .restrictedPrograms: "Restricted: no other program is started from here.",
      .restrictedImport: "Restricted: the import cannot be ended from here.",
      .restrictedShell: "Restricted: there is no shell to go back to; q quits.",
      .restrictedCommand:
        "Restricted: 'maillage {0}' would write or read files besides the notebook.",
      .configLoginShell: "login shell",
      .doctorRestricted: "Restricted",
      .importingAskCancel: "x once more cancels the import; nothing is replaced.",
      .importingCancelled: "The import was asked to end.",
      .importingNotCancelled:
        "The import cannot be ended from here: it is over, or somebody else’s.",
      .importingWritten: "Written to {0}.",
      .importingMore: "{0} more; the import itself writes them all with --problems FILE.",
      .progressBytes: "{0} MB",
      .progressByteRate: "{0} MB/s",
      .noticeImporting: "An import is running here, I shows it: {0}.",
      .helpImport: "the import into this directory, while one runs",
      .problemsSkipped: .counted(
        one: "{n} row left out", other: "{n} rows left out"),
      .problemsIgnored: .counted(
        one: "{n} value read as unknown", other: "{n} values read as unknown"),
      .problemsRepaired: .counted(
        one: "{n} value repaired", other: "{n} values repaired"),
      .problemsNotPlaced: .counted(
        one: "{n} row not placed", other: "{n} rows not placed"),
      .problemsDoubtful: .counted(
        one: "{n} value doubtful", other: "{n} values doubtful"),

      // Proposals for lists of one's own.
      .listFieldSiret: "SIRET number",
      .listFieldSiren: "SIREN number",
      .listFieldRna: "RNA number",
      .listFieldEin: "EIN",
      .listFieldNeq: "NEQ",
      .listFieldId: "number of the list",
      .listFieldName: "name",
      .listFieldAlias: "other name",
      .listFieldForm: "family, by the legal form",
      .listFieldFormCode: "family, by the code of the legal form",
      .listFieldActivityCode: "activity code",
      .listFieldActivity: "activity in words",
      .listFieldSector: "sector",
      .listFieldDescription: "text that may tell the sector",
      .listFieldAddress: "address",
      .listFieldStreetNumber: "address (number)",
      .listFieldStreetType: "address (kind of street)",
      .listFieldStreet: "address (street)",
      .listFieldAddressMore: "address (further line)",
      .listFieldPostcode: "postcode",
      .listFieldTown: "municipality",
      .listFieldTownCode: "code of the municipality",
      .listFieldDistrict: "district",
      .listFieldIntercommunality: "intercommunality or territory",
      .listFieldDepartment: "department",
      .listFieldRegion: "region",
      .listFieldCountry: "country",
      .listFieldLatitude: "latitude",
      .listFieldLongitude: "longitude",
      .listFieldPoint: "latitude and longitude",
      .listFieldWorkforce: "employees",
      .listFieldFounded: "founded",
      .listFieldClosed: "closed",
      .listFieldStatus: "active or ceased",
      .listFieldPublics: "publics",
      .listFieldOffers: "offers",
      .listFieldNeeds: "needs",
      .listFieldWebsite: "website",
      .listFieldEmail: "e-mail",
      .listFieldPhone: "telephone",
      .listFieldSource: "source",
      .listFieldUpdated: "last update",
      .listFieldPerson: "name of a person",
      .listFieldPersonalContact: "a person’s own address",
      .listFieldBirthDate: "date of birth",
      .listUseFact: "kept as a fact",
      .listUseLeftOut: "left out",
      .listUseEmpty: "nothing in it",
      .listReasonHeader: "its header",
      .listReasonValues: "{0} % of {1} values are {2}",
      .listReasonBoth: "its header, and {0} % of {1} values are {2}",
      .listReasonContradicted: "its header says {0}, but only {1} % of {2} values look so",
      .listReasonAnother: "“{0}” is used",
      .listReasonUnrecognized: "nothing tells what it is",
      .listReasonPersonal: "about persons",
      .listReasonEmpty: "no value",
      .listReasonPosition: "texts beside the postcode",
      .listLookSiren: "9 digits that pass the SIREN check",
      .listLookSiret: "14 digits that pass the SIRET check",
      .listLookRna: "W and 9 digits",
      .listLookEmail: "e-mail addresses",
      .listLookWebsite: "web addresses",
      .listLookPhone: "telephone numbers",
      .listLookCoordinates: "pairs of coordinates",
      .listLookNumber: "numbers",
      .listLookDate: "dates",
      .listLookYear: "years or dates",
      .listLookSerialDate: "days counted by a spreadsheet",
      .listLookActivityCode: "activity codes",
      .listLookPostcode: "postcodes",
      .listLookPostcodeAndTown: "a postcode and a name",
      .listLookWholeAddress: "whole addresses",
      .listLookEmployees: "numbers of employees",
      .listLookLegalForms: "known legal forms",
      .listLookSectors: "words of a sector",
      .listLookDistinctTexts: "texts that differ",
      .listLookTexts: "texts",
      .listLookCodes: "such codes",
      .listHeaderPlace: "The header is {1} row(s), after {0} row(s) of titles.",
      .listUnclearHeader:
        "Nothing tells for sure whether the first row names the columns. If it does not, say \"rows\": 0 and give \"names\" in \"header\".",
      .listNoHeader: "The list has no header: its columns are numbered, and named in the profile.",
      .listSections:
        "{0} rows with one value, such as “{1}”, are headings for the rows below; they make the column “{2}”.",
      .listRepeatedHeaders: "{0} row(s) repeat the header and are passed over.",
      .listTotals: "{0} row(s) of sums are passed over.",
      .listNotes: "Below the list stands: {0}.",
      .listIdentity: "Rows are told apart by {0}.",
      .listDuplicates:
        "{0} row(s) have the same {1} as an earlier one: they will be left out and reported.",
      .listNoName: "No column holds names: give one in the profile.",
      .listCodes:
        "“{0}” has a code for each row and “{1}” what it stands for, and no column is about organizations: this seems to be a list of codes or territories.",
      .listNoPlace: "No column tells a place: nothing will be placed on the territory.",
      .listDepartmentsOfPostcodes:
        "Departments are those of the postcodes; a few municipalities have that of a neighbor.",
      .listFamilyFromNames:
        "No column tells legal forms: families are those that names claim, such as “Association …”; the others are unknown.",
      .listRepaired: "Damaged letters are mended: “{0}” becomes “{1}”.",
      .listUnclearDates:
        "“{0}”: nothing tells day from month for sure; dates are read in the order {1}.",
      .listSerialDates: "“{0}”: days counted by a spreadsheet become dates.",
      .listLostZeros: "“{0}”: numbers that lost their zeros get them back.",
      .listRoundedNumbers:
        "“{0}”: a spreadsheet has rounded numbers (9.2E+13), which are lost; export the column as text.",
      .listExchangedCoordinates: "Latitude and longitude are exchanged in the list, and put right.",
      .listProjectedCoordinates:
        "Coordinates are not in degrees: they are kept as facts, and not put on the map.",
      .listUnknownWords:
        "“{0}”: {1} value(s) have no known word and stand as unknown or other in the profile, to be corrected: {2}.",
      .listPersons: "This looks like a list of persons rather than of organizations.",
      .listUnknownRegister:
        "{0}: headers of no known register. {1} rows; this is how they may be read:",
      .listHeadingColumn: "column",
      .listHeadingUse: "read as",
      .listHeadingReason: "because of",
      .listHeadingExample: "example",
      .listToKnow: "To know and to check:",
      .listFirstRows: "The first {0} as they would be read:",
      .listHeadingName: "name",
      .listHeadingFamily: "family",
      .listHeadingSector: "sector",
      .listHeadingPlace: "place",
      .listHeadingContact: "contact",
      .listNotPlaced: "not placed",
      .listOutcome: "Of {0} rows, {1} would be used and {2} placed; a sector is known for {3}.",
      .listProfileWritten: "The profile is in {0}: correct it there.",
      .listProfileExists: "{0} is beside the list and is used; remove it to get a new proposal.",
      .listProfileUnwritable: "The profile cannot be written to {0}: {1}",
      .listNextCommand: "Then: {0}",
      .listAsk: "Import it so into {0}? (y/n) ",
      .listNotImported: "Nothing was imported.",
      .listNeedsYes:
        "Nothing was imported, since something is open: correct the profile, or say --yes.",
      .listHasNoNames:
        "Nothing was imported: no column of {0} seems to hold the names of organizations. If one does, write it in {1} as the field “name”, and import again.",
      .listIsNoOrganizations:
        "Nothing was imported: {0} seems to be a list of codes or territories. Territories are given together with the files whose organizations are in them. If its rows are organizations, call the column of their names “Organization” in the first line.",
      .listOneByOne:
        "These files have headers of no known register. Lists of your own are proposed one at a time: name one.",
      .importNeedsInto: "Name the directory to make with --into, as in --into region.maillage.",

      // The notebook.
      .evidenceRecorded: "Recorded in the notebook on {0}: now partners.",
      .evidenceRecordedBy: "Recorded by {0} on {1}: now partners.",
      .partnershipRecorded: "partner by the notebook",
      .shortRecordedPartners: "+ partner",
      .shortUseful: "+ useful",
      .shortNotUseful: "- not useful",
      .evidenceUseful: "Called: useful ({0}).",
      .evidenceNotUseful: "Called: not useful ({0}).",
      .helpRecord: "record what you learnt of the chosen one",
      .footerRecord: "record",
      .helpNote: "add a note",
      .footerNote: "note",
      .menuRecord: "What did you learn?",
      .recordTakeBack: "take back: {0}",
      .noticeNothingToRecord:
        "There is nothing to record: the directory says already that they are partners.",
      .noticeNoted: "Noted for {0}; u takes it back.",
      .noticeRecorded: "{0} – {1}; u takes it back.",
      .noteTitle: "Note on {0}",
      .notePrompt: "Type a note",
      .noteHint: "Enter keeps · Esc closes",
      .sheetNotes: "NOTES",
      .notebookPartners: "now partners",
      .notebookUseful: "called: useful",
      .notebookNotUseful: "called: not useful",
      .notebookWith: "{0} – {1}",
      .notebookSigned: "{0}, {1}",
      .notebookEntry: "{0} {1}",
      .notebookEntryBy: "{0} {1} ({2})",
      .notebookNoted: "Noted for {0}.",
      .notebookRecorded: "{0} and {1} – {2}.",
      .notebookAlready: "{0} and {1} were recorded before: now partners ({2}).",
      .notebookTakenBack: "Taken back: {0}.",
      .notebookNothingToTakeBack: "There is nothing to take back.",
      .notebookEmpty: "There is nothing in the notebook {0}.",
      .notebookNoNotes: "There is no note on {0}.",
      .notebookVanished: .counted(
        one: "{n} entry is about an organization that this directory does not have.",
        other: "{n} entries are about organizations that this directory does not have."),
      .notebookAdded: .counted(one: "{n} entry is new.", other: "{n} entries are new."),
      .notebookAlsoTakenBack: .counted(
        one: "{n} entry was taken back.", other: "{n} entries were taken back."),
      .notebookNotAnEntry: "{0}, line {1}: no entry of a notebook; the line is not used.",
      .notebookBadMember:
        "{0}, line {1}: {2} is missing or is not as it must be; the line is not used.",
      .notebookNote: "note",
      .notebookDraft: "draft",
      .notebookDraftOf: "{0} ({1}): {2}",
      .draftsNone: "There is no draft of a group in the notebook {0}.",
      .draftsMembers: "Members",
      .draftsGone: "Not here",
      .draftsVanished: .counted(
        one: "{n} member is not in this directory any more: {0}.",
        other: "{n} members are not in this directory any more: {0}."),
      .failureNoDraft: "There is no draft “{0}”. 'maillage drafts' lists them.",
      .failureSeveralDrafts: """
      Several drafts are called “{0}”, or begin so. Name one by its identity: 'maillage drafts' \
      lists them.
      """,

      // What failed.
      .failureMissingDirectory: """
      Cannot open the directory: there is no file at '{0}'. Create one with 'maillage import', \
      or name another.
      """,
      .failureNotADirectory: """
      Cannot open '{0}': it is not a directory made by 'maillage import'. Name a directory \
      database, or a folder with 'organizations.csv'.
      """,
      .failureNewerVersion: """
      Cannot open '{0}': it was written by a later version of maillage. Use that version, or \
      import the files again with this one.
      """,
      .failureOlderVersion: """
      Cannot open '{0}': it was written by an earlier version of maillage. Import the files \
      again.
      """,
      .failureUnreadableDirectory: """
      Cannot read the directory '{0}': {1}. If it is damaged, import the files again: nothing in \
      it exists nowhere else.
      """,
      .failureUnwritableDirectory: """
      Cannot write the directory '{0}': {1}. What was there before is unharmed. Free some room \
      or choose another folder, and import again.
      """,
      .failureBusy: """
      Cannot write the directory '{0}': another import is writing it. Wait until it ends, or \
      name another file with --into.
      """,
      .failureNotANotebook: """
      Without notes: the file is no notebook of maillage. Name another one, or one that does not \
      exist yet: '{0}'.
      """,
      .failureNewerNotebook: """
      Without notes: a later version of maillage wrote the notebook. Use that version, or name \
      another file: '{0}'.
      """,
      .failureDamagedNotebook: """
      Without notes: the notebook is damaged ({1}). It was left as it is. Put a copy in the \
      place of '{0}' (a backup ends in '.backup'), or move it away to begin another.
      """,
      .failureUnreadableNotebook: """
      Without notes: the notebook cannot be read ({1}). Look at the rights of '{0}' and of its \
      folder.
      """,
      .failureUnwritableNotebook: """
      Nothing was kept: the notebook cannot be written ({1}). Look at the rights and the room of \
      '{0}', or name another file.
      """,
      .failureNothingThere: "Cannot read '{0}': there is nothing there. Check the path.",
      .failureNotAPackage: """
      Cannot read '{0}' as a directory package: it holds no 'organizations.csv'. Name a folder \
      that does, or import a list with --profile.
      """,
      .failureUnreadable: "Cannot read '{0}': {1}.",
      .failureTooLarge: "Cannot read '{0}': it is larger than {1} MB.",
      .failureSyntax: "Cannot read '{0}': line {1}: “{2}” was read, expected {3}.",
      .failureCutOff: """
      Cannot read '{0}': line {1}: the file ends in the middle, it may be cut off.
      """,
      .failureNoRoomAside: """
      Cannot keep rows aside in '{0}': {1}. Free some room there, or name a directory in another \
      folder with --into.
      """,
      .failureProfileColumn: """
      Cannot read '{0}': the profile takes the field “{1}” from a column “{2}” that the file \
      lacks.
      """,
      .failureNoTables: """
      Cannot read '{0}': no file in this archive is a table (.csv, .tsv, .tab, .txt, .json, \
      .geojson). It holds: {1}. Unpack what is packed twice, and name the files.
      """,
      .failureChanged: """
      Cannot read '{0}': it changed while it was being read. Wait until nothing writes to it, \
      and import it again.
      """,
      .failureCancelled: "The reading was cancelled.",
      .failureProfile: "Cannot use the profile '{0}': line {1}, column {2}: {3}.",
      .profileExpected: "expected {0}",
      .profileExpectedNot: "expected {0}, not “{1}”",
      .profileRead: "“{0}” was read, expected {1}",
      .profileUnknown: "“{0}” is not known here; known are {1}",
      .profileUnknownStep: "“{0}” is nothing that a field can do",
      .profileUndefined: "“{0}” has no “{1}”",
      .failureUnknownProfile: """
      Cannot use the profile '{0}': it is neither a file nor a profile shipped with the program. \
      Shipped are: {1}.
      """,
      .failureNoTable: """
      Cannot import '{0}': no table of the profile '{1}' has headers that this file has. The \
      file has: {2}.
      """,
      .failureKeepsNothing: """
      Cannot keep '{0}' only: no territory of these files has this identity, code or name. Check \
      the spelling, or import everything and look with 'maillage territories'.
      """,
      .failureSeveralTerritories: """
      Cannot keep '{0}' only: several territories are called so. Name one by its identity: {1}.
      """,
      .failureNotText: """
      Cannot read '{0}': it is {1}, not a table. Open it in the program that made it, and save \
      it as CSV in UTF-8.
      """,
      .failureEmpty: "Cannot read '{0}': it is empty. Its first line must name the columns.",
      .failureMissingColumn: """
      Cannot read '{0}': it has no column '{1}'. The file has: {2}. Check its first line.
      """,
      .failureStrict: .counted(
        one: """
          Nothing was imported: {n} problem was found and --strict was given. The first: {0}
          """,
        other: """
          Nothing was imported: {n} problems were found and --strict was given. The first: {0}
          """),
      .failureNoTerminal: """
      Cannot open the browser: input or output is not a terminal. Run it in a terminal, or use \
      the commands: 'maillage --help' lists them.
      """,
      .failureDumbTerminal: """
      Cannot open the browser: the terminal '{0}' cannot place the cursor. Set TERM to what the \
      terminal is, or use the commands: 'maillage --help' lists them.
      """,
      .failureUnusableTerminal: """
      Cannot open the browser: the terminal '{0}' could not be set up. Set TERM to 'xterm' or \
      'vt100', or use the commands: 'maillage --help' lists them.
      """,
      .failureNoTerritory: """
      There is no territory '{0}' in this directory. 'maillage territories --in PLACE' lists \
      those at the top.
      """,
      .failureNoOrganization: """
      There is no organization '{0}' in this directory. 'maillage organizations --in PLACE' \
      lists them.
      """,
      .failureNothingDeclared: """
      This directory declares no partnership and no joint group of two to twenty members: there \
      is nothing to hide and to find again.
      """,
      .failureNoExport: """
      Cannot read '{0}': there is no such file. Write one with 'maillage notebook --export'.
      """,
      .failureNoPlace: """
      No directory was named, and none was opened before. Try the invented one that comes with \
      the program ('maillage sample-data', in its folder), or import a list: 'maillage import \
      FILE --into region.maillage --profile NAME'.
      """,
      .failureMistyped: """
      There is no directory '{0}' and no such command. Did you mean 'maillage {1}'?
      """,
      .failureUsageHint: """
      Try 'maillage --help', or 'maillage help' and the name of a command.
      """,

      // Columns of the notebook.
      .columnTime: "Time",
      .columnAuthor: "Author",
      .columnEntry: "Entry",
      .columnOrganization: "Organization",
      .columnOther: "With",
      .columnText: "Text",
      .columnInDirectory: "In the directory",

      // What was counted before.
      .historyEarlierImport: "earlier import",
      .historyUnnamed: "source not named",
      .historyToday: "this directory",
      .historySame: "as many as in {0}",
      .historyMore: .counted(one: "{n} more than in {0}", other: "{n} more than in {0}"),
      .historyFewer: .counted(one: "{n} fewer than in {0}", other: "{n} fewer than in {0}"),
      .historyTitle: "earlier years",
      .screenHistory: "earlier years",
      .helpYears: "earlier years, with the ranks of the sectors",
      .footerYears: "years",
      .historyRanks: .counted(
        one: "{0}: {1} in {2} with {3}, {4} in {5} with {n}.",
        other: "{0}: {1} in {2} with {3}, {4} in {5} with {n} organizations."),
      .historyRankOnce: .counted(
        one: "{0}: {1} in {2}, with {n} organization.",
        other: "{0}: {1} in {2}, with {n} organizations."),
      .historyCount: "{0}, {1}: {2}, {3}.",
      .historyJobsYears: "Jobs {0}–{1}",
      .historyOrganizationsYears: "Organizations {0}–{1}",
      .historySentence: "In {0}: {1}; in {2}: {3}.",
      .historyOrganizations: "ORGANIZATIONS {0}–{1}",
      .historyJobs: "JOBS {0}–{1}",
      .historyFromTo: "{0} → {1}",
      .computedHistory: """
      Earlier years: the same sources only, the last count of each year, no gap filled; \
      lines begin at the lowest number. Our rule.
      """,
      .historyCountedBy: "Earlier counts: {0}.",
      .historyNotToday: "They do not compare with today’s, whose sources are others.",
      .historyLeftOut: .counted(
        one: "{n} count of other sources does not compare.",
        other: "{n} counts of other sources do not compare."),
      .historyNothing: "Nothing was counted before.",
      .historyNeedsTerritory: """
      Name a territory, or add '--format csv': the history of all is written as the file of a \
      package.
      """,
      .historyAllSectors: "all together",
      .columnDate: "Date",
      .columnSource: "Source",
      .columnCompares: "Compares",
      .columnJobsKnown: "known for",
    ],
    words: [
      // Why something failed, by the words of the system or of the reader.
      "reason-it-holds-no-list-of-objects": "it holds no list of objects",
      "reason-its-compressed-content-cannot-be-read-what-comes-out-is-not-what-was-packed":
        "its compressed content cannot be read, what comes out is not what was packed",
      "reason-its-compressed-content-cannot-be-read-it-is-cut-off":
        "its compressed content cannot be read, it is cut off",
      "reason-its-compressed-content-cannot-be-read-it-is-damaged":
        "its compressed content cannot be read, it is damaged",
      "reason-it-needs-a-password-unpack-it-and-name-the-files":
        "it needs a password. Unpack it, and name the files",
      "reason-it-is-compressed-in-an-uncommon-way-unpack-it-and-name-the-files":
        "it is compressed in an uncommon way. Unpack it, and name the files",
      "reason-it-is-cut-off": "it is cut off",
      "reason-the-archive-is-damaged": "the archive is damaged",
      "reason-the-archive-is-damaged-or-cut-off": "the archive is damaged or cut off",
      "reason-it-is-a-folder": "it is a folder",
      "reason-it-is-not-a-regular-file": "it is not a regular file",
      "reason-no-file": "no file",
      "reason-no-such-file-or-directory": "No such file or directory",
      "reason-permission-denied": "Permission denied",
      "reason-is-a-directory": "Is a directory",
      "reason-not-a-directory": "Not a directory",
      "reason-no-space-left-on-device": "No space left on device",
      "reason-disk-quota-exceeded": "Disk quota exceeded",
      "reason-file-too-large": "File too large",
      "reason-read-only-file-system": "Read-only file system",
      "reason-input-output-error": "Input/output error",
      "reason-database-or-disk-is-full": "database or disk is full",
      "reason-database-disk-image-is-malformed": "database disk image is malformed",
      "reason-disk-i-o-error": "disk I/O error",
      "reason-database-is-locked": "database is locked",
      "reason-attempt-to-write-a-readonly-database": "attempt to write a readonly database",
      "reason-unable-to-open-database-file": "unable to open database file",
      "reason-file-is-not-a-database": "file is not a database",
      // What is expected in a profile, by the words of its reader.
      "profile-a-comma-or-a-point": "a comma or a point",
      "profile-a-list-in": "a list in [ ]",
      "profile-a-sector": "a sector",
      "profile-a-text-in-quotes": "a text in quotes",
      "profile-a-whole-number-from-0-to-1000": "a whole number from 0 to 1000",
      "profile-a-whole-number-from-1-to-18": "a whole number from 1 to 18",
      "profile-a-word": "a word",
      "profile-a-name-beside-postcode": "a “name” beside “postcode”",
      "profile-at-least-one-table-in-tables": "at least one table in “tables”",
      "profile-joint-or-umbrella": "joint or umbrella",
      "profile-names-and-values-in": "names and values in { }",
      "profile-the-names-of-the-columns": "the “names” of the columns",
      "profile-column-first-join-or-constant": "“column”, “first”, “join” or “constant”",
      "profile-headers-by-which-the-file-is-recognized":
        "“headers”, by which the file is recognized",
      "profile-id-and-name-in-a-level": "“id” and “name” in a level",
      "profile-id-and-name-of-a-group": "“id” and “name” of a group",
      "profile-id-name-postcode-or-same": "“id”, “name”, “postcode” or “same”",
      "profile-is-is-not-in-or-known-in-a-condition":
        "“is”, “is_not”, “in” or “known” in a condition",
      "profile-levels-in-a-table-of-territories": "“levels” in a table of territories",
      "profile-it-once": "it once",
      "profile-a-value": "a value",
      "profile-a-number": "a number",
      "profile-a-comma-or-a-closing-brace": "a comma or a closing brace",
      "profile-a-closing-quote": "a closing quote",
      "profile-the-rest-of-an-escape": "the rest of an escape",
      "profile-four-hexadecimal-digits": "four hexadecimal digits",
      // What a file is that is no table.
      "kind-a-zip-archive-or-a-spreadsheet": "a zip archive or a spreadsheet",
      "kind-an-old-spreadsheet": "an old spreadsheet",
      "kind-a-compressed-file": "a compressed file",
      "kind-a-database": "a database",
      "kind-a-pdf": "a PDF",
      "kind-a-binary-file-or-text-in-utf-16-without-a-byte-order-mark":
        "a binary file, or text in UTF-16 without a byte order mark",
      "kind-a-spreadsheet-or-a-document-of-an-office-program":
        "a spreadsheet or a document of an office program",
      "kind-a-spreadsheet-or-a-document-in-opendocument":
        "a spreadsheet or a document in OpenDocument",
      // What a reader of files expected, by the words of the reader.
      "expected-a-value-that-the-codes-of-the-profile-name":
        "a value that the codes of the profile name",
      "expected-an-id": "an id",
      "expected-a-code-or-a-tag": "a code or a tag",
      "expected-two-different-activities": "two different activities",
      "expected-a-count-and-a-total-that-is-not-smaller": "a count and a total that is not smaller",
      "expected-an-id-that-no-earlier-row-has": "an id that no earlier row has",
      "expected-a-number-of-organizations-or-of-jobs": "a number of organizations, or of jobs",
      "expected-no-more-than-the-organizations-of-the-row":
        "no more than the organizations of the row",
      "expected-a-date-sector-and-source-that-no-earlier-row-of-the-territory-has":
        "a date, sector and source that no earlier row of the territory has",
      "expected-two-different-organizations": "two different organizations",
      "expected-a-number-with-a-point": "a number with a point",
      "expected-a-whole-number": "a whole number",
      "expected-a-latitude-from-90-to-90": "a latitude from -90 to 90",
      "expected-a-longitude-from-180-to-180": "a longitude from -180 to 180",
      "expected-both-a-latitude-and-a-longitude": "both a latitude and a longitude",
      "expected-a-band-such-as-0-12-1-2-20-49-or-10000":
        "a band such as 0, 12, 1-2, 20-49 or 10000+",
      "expected-a-date-as-2024-2024-05-or-2024-05-31": "a date as 2024, 2024-05 or 2024-05-31",
      "expected-a-territory-of-this-directory": "a territory of this directory",
      "expected-an-organization-of-this-directory": "an organization of this directory",
      "expected-a-group-of-this-directory": "a group of this directory",
      "expected-a-territory-that-is-not-inside-this-one": "a territory that is not inside this one",
      "expected-text-without-control-characters": "text without control characters",
      "expected-text-without-invisible-controls": "text without invisible controls",
      "expected-text-in-utf-8": "text in UTF-8",
      "expected-at-most-32-767-characters": "at most 32,767 characters",
      "expected-a-cell-of-at-most-1-mb": "a cell of at most 1 MB",
      "expected-at-most-4-096-cells-in-a-row": "at most 4,096 cells in a row",
      "expected-a-quote-that-is-closed": "a quote that is closed",
      "expected-each-name-once-in-an-object": "each name once in an object",
      "expected-a-row-of-at-most-8-mb": "a row of at most 8 MB",
      "expected-values-that-are-nested-at-most-64-deep": "values that are nested at most 64 deep",
      "expected-a-comma-or-a-closing-bracket": "a comma or a closing bracket",
      "expected-a-name-in-double-quotes": "a name in double quotes",
      "expected-a-name-of-at-most-1-024-bytes": "a name of at most 1,024 bytes",
      "expected-a-colon-after-the-name": "a colon after the name",
      "expected-a-text-a-number-true-false-or-null": "a text, a number, true, false or null",
      "expected-an-escape-of-json-after-the-backslash": "an escape of JSON after the backslash",
      "expected-nothing-more": "nothing more",
      "expected-a-point-a-line-or-an-area": "a point, a line or an area",
      "expected-a-separator-after-the-closing-quote": "a separator after the closing quote",
      "expected-a-name-for-each-column": "a name for each column",
      "expected-each-column-once": "each column once",
      "expected-a-csv-file-with-the-columns-of-the-format":
        "a CSV file with the columns of the format",
      "expected-a-json-object": "a JSON object",
      "expected-a-polygon-or-a-multipolygon": "a polygon or a multipolygon",
      "expected-rings-of-three-or-more-points-each-of-a-longitude-and-a-latitude-in-degrees":
        "rings of three or more points, each of a longitude and a latitude in degrees",
      "expected-latitude-and-longitude-in-degrees-with-a-point":
        "latitude and longitude in degrees, with a point",
      "expected-coordinates-in-meters-of-a-known-projection":
        "coordinates in meters, of a known projection",
      "expected-a-number-whose-last-digit-is-right": "a number whose last digit is right",
      "expected-numbers-of-one-organization": "numbers of one organization",
      "expected-a-place-that-the-profile-knows": "a place that the profile knows",
      "expected-a-geojson-collection-of-features": "a GeoJSON collection of features",

      // Divisions of activities, by the first two digits of their codes.
      "trade-01": "farming",
      "trade-02": "forestry",
      "trade-03": "fishing",
      "trade-05": "coal",
      "trade-06": "oil and gas",
      "trade-07": "metal ores",
      "trade-08": "quarrying",
      "trade-09": "mining support",
      "trade-10": "food making",
      "trade-11": "drinks",
      "trade-12": "tobacco",
      "trade-13": "textiles",
      "trade-14": "clothing",
      "trade-15": "leather",
      "trade-16": "wood",
      "trade-17": "paper",
      "trade-18": "printing",
      "trade-19": "fuels",
      "trade-20": "chemicals",
      "trade-21": "medicines",
      "trade-22": "rubber and plastics",
      "trade-23": "glass and ceramics",
      "trade-24": "metals",
      "trade-25": "metal products",
      "trade-26": "electronics",
      "trade-27": "electrical equipment",
      "trade-28": "machines",
      "trade-29": "motor vehicles",
      "trade-30": "other vehicles",
      "trade-31": "furniture",
      "trade-32": "other making",
      "trade-33": "repair of machines",
      "trade-35": "energy",
      "trade-36": "water",
      "trade-37": "sewerage",
      "trade-38": "waste and recovery",
      "trade-39": "clean-up",
      "trade-41": "building",
      "trade-42": "civil works",
      "trade-43": "building trades",
      "trade-45": "sale and repair of vehicles",
      "trade-46": "wholesale",
      "trade-47": "retail",
      "trade-49": "land transport",
      "trade-50": "water transport",
      "trade-51": "air transport",
      "trade-52": "storage and logistics",
      "trade-53": "post and couriers",
      "trade-55": "lodging",
      "trade-56": "meals",
      "trade-58": "publishing",
      "trade-59": "film and music",
      "trade-60": "radio and television",
      "trade-61": "telecommunications",
      "trade-62": "software",
      "trade-63": "information services",
      "trade-64": "finance",
      "trade-65": "insurance",
      "trade-66": "finance support",
      "trade-68": "real estate",
      "trade-69": "law and accounting",
      "trade-70": "advice to firms",
      "trade-71": "architecture and engineering",
      "trade-72": "research",
      "trade-73": "advertising",
      "trade-74": "other technical services",
      "trade-75": "veterinary care",
      "trade-77": "renting",
      "trade-78": "placement and employment",
      "trade-79": "travel",
      "trade-80": "security",
      "trade-81": "buildings and grounds",
      "trade-82": "office support",
      "trade-84": "public administration",
      "trade-85": "education",
      "trade-86": "health care",
      "trade-87": "residential care",
      "trade-88": "social work without lodging",
      "trade-90": "arts and shows",
      "trade-91": "libraries and heritage",
      "trade-92": "gambling",
      "trade-93": "sport and leisure",
      "trade-94": "membership organizations",
      "trade-95": "repair of goods",
      "trade-96": "personal services",
      "trade-97": "household employers",
      "trade-98": "household production",
      "trade-99": "international bodies",

      // What passes along value chains, by the labels of the built-in table.
      "chain-production": "production",
      "chain-processing": "processing",
      "chain-food-shops": "food shops",
      "chain-groceries": "groceries",
      "chain-catering": "catering",
      "chain-fishing": "fishing",
      "chain-food-aid": "food aid",
      "chain-child-care": "child care",
      "chain-residential-care": "residential care",
      "chain-schools": "schools",
      "chain-recovered-material": "recovered material",
      "chain-furniture": "furniture",
      "chain-collection": "collection",
      "chain-second-hand-shops": "second-hand shops",
      "chain-repair": "repair",
      "chain-textiles": "textiles",
      "chain-household-aid": "household aid",
      "chain-forestry": "forestry",
      "chain-sawing": "sawing",
      "chain-wood": "wood",
      "chain-building": "building",
      "chain-joinery": "joinery",
      "chain-design": "design",
      "chain-renovation": "renovation",
      "chain-works": "works",
      "chain-social-housing": "social housing",
      "chain-health": "health",
      "chain-home-help": "home help",
      "chain-preschool": "preschool",
      "chain-work-integration": "work integration",
      "chain-training": "training",
      "chain-transport": "transport",
      "chain-companies": "companies",
      "chain-venues": "venues",
      "chain-stage-services": "stage services",
      "chain-film-and-sound": "film and sound",
      "chain-performance": "performance",
      "chain-arts-teaching": "arts teaching",
      "chain-printing": "printing",
      "chain-publishing": "publishing",
      "chain-heritage": "heritage",
      "chain-tourism": "tourism",
      "chain-festivals": "festivals",
      "chain-lodging": "lodging",
      "chain-vehicle-sharing": "vehicle sharing",
      "chain-passenger-transport": "passenger transport",
      "chain-bicycle-repair": "bicycle repair",
      "chain-bicycle-hire": "bicycle hire",
      "chain-garages": "garages",
      "chain-delivery": "delivery",
      "chain-shops": "shops",
      "chain-haulage": "haulage",
      "chain-heat": "heat",
      "chain-waste": "waste",
      "chain-energy": "energy",
      "chain-engineering": "engineering",
      "chain-power": "power",
      "chain-installation": "installation",
      "chain-energy-advice": "energy advice",
    ]
  )
}
