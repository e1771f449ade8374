internal import CooperationModel

/// The words by which the header of a column tells what it holds, in English and French, with some
/// in Spanish, German and Portuguese.
enum HeaderWords {
  /// How a header tells a field.
  struct Match: Hashable {
    var field: ListField
    /// Whether the header is nothing but the words.
    var isWhole: Bool
  }

  /// The field that a header names; absent if its words say nothing.
  ///
  /// The longest words in it decide, those further to the left among equals, so that "adresse mail"
  /// is no address.
  ///
  /// - Complexity: O(*n*²) for *n* words of the header.
  static func field(named header: String) -> Match? {
    let words = key(header).split(separator: " ").map(String.init)
    guard !words.isEmpty else { return nil }
    let whole = words.joined(separator: " ")
    // The day when a row was typed says nothing of the organization.
    guard !words.contains(where: recordWords.contains), !namesPicture(header) else { return nil }
    if let field = phrases[whole] { return Match(field: field, isWhole: true) }
    let isAboutPerson = words.contains(where: personWords.contains)
    var best: (field: ListField, length: Int)?
    for start in words.indices {
      for end in stride(from: min(words.count, start + 5), to: start, by: -1) {
        let phrase = words[start..<end].joined(separator: " ")
        guard let field = phrases[phrase] else { continue }
        // "Mail du président" is a mail first.
        if isAboutPerson, field == .person { break }
        if (best?.length ?? 0) < phrase.count { best = (field, phrase.count) }
        break
      }
    }
    if isAboutPerson {
      switch best?.field {
      case .email, .phone, .address: return Match(field: .personalContact, isWhole: false)
      case .birthDate: return Match(field: .birthDate, isWhole: false)
      case .name, .alias, nil: return Match(field: .person, isWhole: false)
      default: break
      }
    }
    // The name of a contact is that of a person; its mail and telephone are for everyone.
    if best?.field == .name, words.contains("contact") || words.contains("contacts") {
      return Match(field: .person, isWhole: false)
    }
    return best.map { Match(field: $0.field, isWhole: false) }
  }

  /// A header folded, with the words of "codePostal" and "code_postal" apart.
  static func key(_ header: String) -> String {
    var spaced = ""
    var previous: Character = " "
    for character in header {
      if character.isUppercase, previous.isLowercase { spaced.append(" ") }
      spaced.append(character == "_" ? " " : character)
      previous = character
    }
    return spaced.folded
  }

  /// Whether a header is that of pictures, whose addresses are nobody's website.
  static func namesPicture(_ header: String) -> Bool {
    key(header).split(separator: " ").contains { pictureWords.contains(String($0)) }
  }

  private static let pictureWords: Set<String> = [
    "image", "images", "img", "photo", "photos", "picture", "logo", "icon", "icone", "visuel",
    "illustration", "vignette", "thumbnail", "bild", "foto",
  ]

  private static let recordWords: Set<String> = [
    "fiche", "saisie", "enregistrement", "record", "import", "horodateur", "timestamp",
  ]

  private static let personWords: Set<String> = [
    "president", "presidente", "presidence", "responsable", "dirigeant", "dirigeante",
    "directeur", "directrice", "direction", "gerant", "gerante", "tresorier", "tresoriere",
    "secretaire", "representant", "representante", "referent", "referente", "interlocuteur",
    "interlocutrice", "prenom", "prenoms", "civilite", "chairman", "chair", "chairperson",
    "director", "manager", "trustee", "owner", "officer", "firstname", "surname", "perso",
    "personnel", "personnelle", "prive", "privee", "private", "personal", "mandataire",
    "administrateur", "administratrice", "ico", "ansprechpartner", "vorname", "encadrant",
    "coordinateur", "coordinatrice", "animateur", "animatrice",
  ]

  private static let phrases: [String: ListField] = {
    var phrases: [String: ListField] = [:]
    for (field, list) in table {
      for phrase in list.split(separator: ",") {
        phrases[phrase.trimmingBlanks] = field
      }
    }
    return phrases
  }()

  private static let table: [(ListField, String)] = [
    (.siret, "siret, num siret, no siret, numero siret, n siret, siret siege"),
    (.siren, "siren, num siren, no siren, numero siren, n siren, id siren, siren siret"),
    (
      .rna,
      "rna, num rna, no rna, numero rna, n rna, waldec, numero waldec, n waldec, id association, identifiant association"
    ),
    (.ein, "ein, tax id, fein"),
    (.neq, "neq, numero d entreprise du quebec"),
    (
      .id,
      "id, identifiant, identifier, identifiant unique, code, reference, ref, numero, num, no, n, "
        + "number, key, cle, uid, uuid, id unique, code structure, code adherent, "
        + "numero adherent, n adherent, n d adherent, numero d adherent, charity number, registered charity number, company number, "
        + "companies house number, registered number, registration number, organisation id, "
        + "organization id, org id, membership number, nummer, numero de registro, nif, cif, cnpj, "
        + "finess, uai, bn, id structure, id etablissement, cuk organisation id, organisation number"
    ),
    (
      .name,
      "nom, name, denomination, raison sociale, nom de la structure, nom structure, structure, "
        + "association, nom association, nom de l association, organisme, nom de l organisme, "
        + "nom de l organisation, nom organisation, organisation, organization, entreprise, "
        + "nom entreprise, nom de l entreprise, nom complet, full name, organisation name, "
        + "organization name, registered name, legal name, charity name, company name, company, "
        + "society, libelle, intitule, titre, title, denomination unite legale, "
        + "denomination sociale, etablissement, nom de l etablissement, nom etablissement, "
        + "adherent, nom adherent, nom de l adherent, membre, member, member name, partenaire, "
        + "acteur, nom de l acteur, nom du projet, porteur, nom lieu, nom du lieu, nombre, "
        + "nombre de la entidad, entidad, razon social, denominacion, denominacao, nome, "
        + "nome da entidade, razao social, bezeichnung, organisationsname, verein, vereinsname, "
        + "firma, cooperative, nom de la cooperative, entity, entity name, nom de l entite, "
        + "nom ou raison sociale, enseigne ou nom, nom usuel de la structure, entreprise nom"
    ),
    (
      .alias,
      "sigle, acronyme, acronym, abreviation, alias, nom usuel, nom d usage, nom usage, "
        + "nom commercial, enseigne, nom court, titre court, short name, trading name, "
        + "known as, other name, other names, autre nom, denomination usuelle, siglas, abkurzung, "
        + "sort name, nom public"
    ),
    (
      .form,
      "statut juridique, forme juridique, forme, nature juridique, famille, famille juridique, "
        + "famille ess, type de structure, type structure, type d organisme, type d organisation, "
        + "type d association, type, legal form, legal structure, legal status, "
        + "organisation type, organization type, type of organisation, type of organization, "
        + "structure type, organisational structure, charity type, company type, entity type, "
        + "forma juridica, tipo de entidad, tipo, natureza juridica, tipo de entidade, "
        + "rechtsform, organisationsform, statuts, nature, statut de la structure, "
        + "libelle categorie juridique, libelle forme juridique, type de cooperative, famille de l ess"
    ),
    (
      .formCode,
      "categorie juridique, code categorie juridique, categorie juridique unite legale, "
        + "code forme juridique, code juridique, cj, nature juridique code"
    ),
    (
      .activityCode,
      "naf, ape, code naf, code ape, naf ape, ape naf, code naf ape, code ape naf, naf rev 2, naf rev2, code naf rev 2, "
        + "activite principale unite legale, activite principale etablissement, naf 2025, naf25, "
        + "code activite, code activite principale, sic, sic code, sic codes, nace, nace code, "
        + "code nace, ntee, ntee code, ntee cd, icnpo, icnpo code, isic, naics, scian, cnae, "
        + "code nace bel, nacebel, code rna"
    ),
    (
      .activity,
      "activite, activites, activite principale, activites principales, domaine d activite, "
        + "domaines d activite, domaine s d activite, libelle naf, libelle ape, libelle activite, "
        + "activity, activities, main activity, primary activity, charity activities, actividad, "
        + "actividades, atividade, atividades, tatigkeit, tatigkeiten, metier, metiers, "
        + "secteur activite, branche, champ d activite"
    ),
    (
      .sector,
      "secteur, secteurs, secteur d activite, secteur d activites, secteurs d activite, secteur principal, domaine, "
        + "domaines, domaine s, thematique, thematiques, theme, themes, filiere, categorie, "
        + "categories, sector, sectors, category, industry, field, field of activity, area of work, "
        + "sector simplified high level, tematica, sector de actividad, setor, bereich, sparte, "
        + "rubrique, champ d intervention, domaine d intervention, domaines d intervention"
    ),
    (
      .description,
      "description, descriptif, presentation, objet, objet social, objet de l association, mission, "
        + "missions, resume, projet, but, buts, purpose, purposes, about, summary, objects, "
        + "charitable objects, descripcion, objeto, descricao, beschreibung, en quelques mots, "
        + "activites et services, objectif, objectifs, objectives, presentation de la structure"
    ),
    (
      .address,
      "adresse, address, adresse postale, adresse complete, adresse du siege, adresse siege, "
        + "adresse 1, adresse1, address 1, address line 1, street address, postal address, mailing address, "
        + "full address, location, lieu, localisation, direccion, domicilio, endereco, anschrift, adr, adr1, "
        + "adresse ligne 1, charity contact address1, adresse administrative, coordonnees postales, siege, siege social"
    ),
    (
      .streetNumber,
      "numero de voie, numero voie, num voie, n voie, no voie, n de voie, n rue, numero rue, numero de rue, adrs numvoie, hausnummer, house number, street number"
    ),
    (.streetType, "type de voie, type voie, typ voie, adrs typevoie, street type"),
    (
      .street,
      "rue, voie, libelle voie, libelle de voie, nom de voie, nom voie, nom de la voie, adrs libvoie, street, street name, registered street, calle, rua, strasse, str"
    ),
    (
      .addressMore,
      "adresse 2, adresse2, adresse 3, adresse3, adresse ligne 2, address 2, address line 2, "
        + "address line 3, complement, complement adresse, complement d adresse, batiment, "
        + "lieu dit, adrs complement, adr2, adr3, bp, boite postale, suite de l adresse"
    ),
    (
      .postcode,
      "cp, code postal, codepostal, code post, c p, postcode, post code, postal code, postalcode, zip, "
        + "zip code, zipcode, codigo postal, cod postal, cep, plz, postleitzahl, codpost, codpos, "
        + "registered postcode, adrs codepostal, cap, npa, code postal ville, code postal et ville, cp ville"
    ),
    (
      .town,
      "ville, commune, communes, municipalite, localite, city, town, municipality, locality, village, nom commune, "
        + "nom de la commune, nom ville, nom de la ville, libelle commune, libelle de la commune, commune siege, "
        + "commune du siege, ville siege, ville du siege, bureau distributeur, registered city, post town, ciudad, "
        + "municipio, localidad, poblacion, cidade, localidade, stadt, ort, gemeinde, wohnort, "
        + "nom com, libcom, adrs libcommune, commune d implantation, ville d implantation, lieu d implantation, "
        + "commune nom, nomcommune"
    ),
    (
      .townCode,
      "insee, code insee, codeinsee, code commune, code commune insee, insee commune, codgeo, "
        + "cog, code cog, com insee, insee com, adrs codeinsee, commune code, code insee commune, "
        + "code de la commune, depcom, citycode, code geographique"
    ),
    (
      .district,
      "quartier, arrondissement, district, quarter, neighbourhood, neighborhood, barrio, bairro, stadtteil, ward, qpv"
    ),
    (
      .intercommunality,
      "epci, intercommunalite, communaute de communes, communaute d agglomeration, agglomeration, "
        + "interco, nom epci, nom de l epci, libelle epci, mrc, metropole, comcom, cc, "
        + "communaute, groupement de communes, territoire, territory, pays ou territoire, secteur geographique, zone, "
        + "bassin de vie, bassin, comarca, mancomunidad, landkreis"
    ),
    (
      .department,
      "departement, dep, dept, dpt, nom departement, nom du departement, libelle departement, "
        + "code departement, code dep, code dept, departement code, county, district council, local authority, provincia, "
        + "kreis, n departement, num departement, province, canton, distrito"
    ),
    (
      .region,
      "region, regions, region s, nom region, nom de la region, libelle region, code region, region code, state, "
        + "registered state province, state province, prov, comunidad autonoma, estado, bundesland, land, nation, uk nation, "
        + "region administrative"
    ),
    (.country, "pays, country, country id, country code, pais, nation code, code pays"),
    (
      .latitude,
      "lat, latitude, y, coord y, coordonnee y, y latitude, latitud, breite, breitengrad, lat wgs84, gps lat, latitude wgs84"
    ),
    (
      .longitude,
      "lon, lng, long, longitude, x, coord x, coordonnee x, x longitude, longitud, lange, langengrad, lon wgs84, gps lon, gps lng, longitude wgs84"
    ),
    (
      .point,
      "coordonnees gps, gps, geolocalisation, geo point, geo point 2d, geopoint, geoloc, "
        + "lat lon, lat long, latlon, latlong, latitude longitude, lat lng, coordinates, coordonnees geographiques, point gps, position"
    ),
    (
      .workforce,
      "effectif, effectifs, nombre de salaries, nb salaries, nb de salaries, nbre de salaries, nbre salaries, salaries, "
        + "nombre salaries, tranche effectif, tranche effectifs, tranche d effectif, tranche d effectifs, "
        + "tranche effectifs unite legale, tranche effectifs etablissement, tranche effectif salarie, employees, "
        + "number of employees, staff, headcount, workforce, employes, nombre d employes, nb employes, "
        + "emplois, nombre d emplois, nb d emplois, etp, nb etp, nombre d etp, equivalent temps plein, fte, empleados, "
        + "trabajadores, funcionarios, mitarbeiter, beschaftigte, jobs, effectif salarie, taille"
    ),
    (
      .founded,
      "date de creation, date creation, creation, annee de creation, annee creation, creee en, cree en, creee le, cree le, fondee en, fonde en, fondee le, "
        + "date d immatriculation, date immatriculation, date creat, fondation annee, annee de fondation, "
        + "date de fondation, founded, year founded, date founded, incorporation date, date of incorporation, date of registration, "
        + "registration date, established, year established, start date, fecha de creacion, fecha de constitucion, "
        + "ano de creacion, fundacion, data de criacao, gegrundet, grundung, grundungsjahr, "
        + "date de declaration, date de publication jo, date creation unite legale, date de constitution, depuis, ruling"
    ),
    (
      .closed,
      "date de fermeture, date fermeture, date de cessation, date cessation, date de dissolution, "
        + "date dissolution, date disso, dissolved date, date dissolved, closed, closing date, date of removal, end date, "
        + "date de radiation, fecha de baja, aufgelost"
    ),
    (
      .status,
      "statut, status, etat, etat administratif, etat administratif unite legale, etat administratif etablissement, "
        + "actif, active, is active, est active, en activite, situation, registered status, organisation status, "
        + "charity registration status, estado actual, position"
    ),
    (
      .publics,
      "public, publics, publics cibles, public cible, publics vises, public vise, public accueilli, "
        + "publics accueillis, beneficiaires, usagers, type de public, types de publics, beneficiaries, "
        + "target group, target groups, audience, who, destinatarios, publico, zielgruppe, population cible"
    ),
    (
      .offers,
      "offre, offres, offre de services, services, services proposes, prestations, propose, produits, "
        + "produits et services, produits services, products, products and services, offers, offering, servicios, productos, "
        + "servicos, angebot, angebote, leistungen, ce que nous offrons, je propose, ressources a partager, mutualisation"
    ),
    (
      .needs,
      "besoin, besoins, recherche, attentes, needs, looking for, seeks, demandes, necesidades, "
        + "necessidades, bedarf, ce que nous cherchons, je recherche, besoins identifies, besoins exprimes"
    ),
    (
      .website,
      "site, site web, siteweb, site internet, internet, web, url, www, website, web site, homepage, "
        + "home page, lien, lien site, adresse du site, adresse internet, adresse web, site web url, "
        + "sitio web, pagina web, webseite, charity contact web, site de l association, link"
    ),
    (
      .email,
      "mail, email, e mail, courriel, adresse mail, adresse email, adresse e mail, adresse electronique, "
        + "adresse courriel, mel, mails, emails, e mails, email address, contact email, contact mail, email contact, "
        + "mail contact, mail de contact, charity contact email, correo, correo electronico, e mail adresse, mail structure, courriels"
    ),
    (
      .phone,
      "telephone, tel, phone, telephone fixe, fixe, mobile, portable, gsm, tel fixe, tel portable, "
        + "tel mobile, telephone portable, telephone 1, telephone 2, tel 1, tel 2, phone number, telephone number, numero de telephone, "
        + "n tel, n de telephone, telefono, telefone, telefon, contact phone, charity contact phone, telephones, no tel, tel contact, contact telephone"
    ),
    (.source, "source, sources, origine, provenance, fuente, fonte, quelle, origine de la donnee"),
    (
      .updated,
      "mise a jour, date de mise a jour, date mise a jour, maj, date maj, date de maj, updated, last updated, "
        + "updated at, last update, date modified, modified, date modification, date de modification, "
        + "maj time, derniere modification, derniere mise a jour, fecha de actualizacion, aktualisiert, stand, actualise le, verifie le"
    ),
    (
      .person,
      "prenom, prenoms, first name, firstname, last name, lastname, surname, nom de famille, nom prenom, nom et prenom, "
        + "prenom nom, prenom et nom, nom du contact, nom contact, nom du responsable, nom du president, contact name, contact person, "
        + "personne contact, personne a contacter, public contact name, president, presidente, responsable, dirigeant, "
        + "directeur, directrice, referent, interlocuteur, civilite, nombre y apellidos, apellidos, nachname, vorname, "
        + "ansprechpartner, nom dirigeant, representant legal, in care of, ico, responsable legal, fonction, "
        + "civilite titre, nom unite legale, chair, trustees"
    ),
    (
      .personalContact,
      "mail perso, email perso, mail personnel, email personnel, courriel personnel, telephone personnel, tel perso, adresse personnelle, personal email, private email, mail prive"
    ),
    (
      .birthDate,
      "date de naissance, naissance, ne le, date naissance, birth date, date of birth, dob, birthdate, fecha de nacimiento, geburtsdatum, lieu de naissance, annee de naissance"
    ),
  ]
}
