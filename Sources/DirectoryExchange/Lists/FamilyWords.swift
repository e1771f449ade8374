internal import CooperationModel

/// The words that tell the legal family of an organization.
enum FamilyWords {
  /// The family that a legal form tells; absent if its words tell none.
  static func family(ofForm text: String) -> Family? { forms.meaning(of: text) }

  /// The family that a name itself claims; absent if it claims none.
  static func family(ofName text: String) -> Family? { names.meaning(of: text) }

  /// As columns of legal forms and types have them, what tells more before what tells less.
  static let forms = PhraseTable<Family>([
    (
      .socialEnterprise,
      "esus, entreprise solidaire, entreprise sociale, entreprises sociales, social enterprise, "
        + "community interest company, cic, entreprise d insertion, entreprises d insertion, "
        + "entreprise adaptee, societe commerciale de l ess, sociedad laboral, empresa de insercion, "
        + "employee trust, benefit corporation"
    ),
    (
      .cooperative,
      "scop, scic, cooperativ*, cooperative*, co operativ*, coop, co op, co operative, coops, cae, cuma, "
        + "genossenschaft, credit union, societe cooperative, cop, cooperatieve, industrial and provident society, "
        + "registered society, society, community benefit society, sca"
    ),
    (
      .mutual, "mutuel*, mutual, mutuals, mutua, mutualite, friendly society, building society, mut"
    ),
    (
      .foundation,
      "fondation*, foundation*, fundacion*, fundacao, fundacoes, stiftung*, fonds de dotation, charitable trust, frup, fond"
    ),
    (
      .professionalBody,
      "chambre de commerce, chambre des metiers, chambre d agriculture, syndicat professionnel, "
        + "syndicat patronal, ordre professionnel, trade union, syndicat de salaries, organisation professionnelle, "
        + "chambre consulaire, cress"
    ),
    (
      .socialProtection,
      "caf, cpam, msa, urssaf, carsat, securite sociale, caisse d allocations familiales, social security"
    ),
    (
      .researchTraining,
      "universite*, university, universities, laboratoire*, centre de recherche, organisme de recherche, "
        + "grande ecole, lycee*, college, colleges, organisme de formation, centre de formation, cfa, greta, research institute"
    ),
    (
      .public,
      "collectivite*, commune, communes, mairie*, ville, epci, communaute de communes, communaute d agglomeration, "
        + "communaute urbaine, metropole, departement, conseil departemental, conseil regional, region, syndicat mixte, syndicat intercommunal, "
        + "etablissement public, service public, organisme public, secteur public, ccas, cias, etat, gip, epic, spa, "
        + "local authority, council, government, public body, public sector, public, publique, municipality, municipio, ayuntamiento, prefeitura, gemeinde, petr, "
        + "syndicat d energie, syndicat energie, communaute communes, communaute agglomeration, communaute d agglomeration"
    ),
    (
      .association,
      "associat*, asso, assos, loi 1901, loi de 1901, loi 1908, ass, ape, asbl, obnl, osbl, obl, npo, ngo, ong, "
        + "non profit, nonprofit, not for profit, sans but lucratif, but non lucratif, charity, charities, charitable, "
        + "charitable incorporated organisation, cio, scio, e v, verein*, asociacion*, associacao, associacoes, unincorporated, "
        + "club, amicale, comite, federation*, 501 c 3, 501c3"
    ),
    (.otherNonprofit, "congregation*, paroisse*, church, autre organisme sans but lucratif"),
    (
      .private,
      "sas, sasu, sarl, eurl, s a r l, sa, s a, sci, snc, micro entreprise, micro entrepreneur*, auto entrepreneur*, "
        + "entreprise individuelle, entrepreneur individuel, entreprise privee, entreprises privees, entreprise, entreprises, societe commerciale, "
        + "commercant*, artisan*, private limited*, private company, limited company, ltd, llc, inc, gmbh, plc, "
        + "prive, private, sociedad limitada, s l, ei, limited by shares, societe a mission"
    ),
  ])

  /// As names have them: only what an organization would not call itself without being one.
  static let names = PhraseTable<Family>([
    (
      .cooperative,
      "scop, scic, cooperativ*, cooperative*, co operativ*, coop, co op, cuma, biocoop, genossenschaft, "
        + "credit union"
    ),
    (.mutual, "mutuelle, mutuelles, mutuelle*, mutual"),
    (.foundation, "fondation, foundation, fundacion, fundacao, stiftung, fonds de dotation"),
    (
      .public,
      "commune de*, mairie de*, ville de *, communaute de communes, communaute d agglomeration, "
        + "communaute urbaine, metropole, departement de*, conseil departemental, conseil regional, "
        + "syndicat mixte, ccas, cias, city council, county council, borough council, district council"
    ),
    (
      .association,
      "association*, asso, assoc, asbl, obnl, osbl, e v, asociacion*, associacao, "
        + "comite des fetes, amicale*"
    ),
  ])
}
