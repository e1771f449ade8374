import CooperationModel
import DirectoryStore
import Testing

@testable import DirectoryExchange

/// Invented elements under the true names of maps that communities keep, as JSON.
@Suite("Community maps")
struct CommunityMapTests {
  private let communes = """
    TYPECOM,COM,REG,DEP,CTCD,ARR,TNCC,NCC,NCCENR,LIBELLE,CAN,COMPARENT
    COM,29019,53,29,29D,291,0,BREST,Brest,Brest,2999,
    """
  private let postcodes = """
    Code_commune_INSEE;Nom_commune;Code_postal;Ligne_5;Libellé_d_acheminement;coordonnees_gps
    29019;BREST;29200;;BREST;48.4,-4.5
    """
  private let elements = """
    {"licence": "ODbL", "ontology": "gogofull", "data": [
      {"id": "2Yz", "name": "Recyclerie du Port", "geo": {"latitude": 48.39, "longitude": -4.48},
       "address": {"streetAddress": "3 quai Inventé", "addressLocality": "Brest",
         "postalCode": "29200", "addressCountry": "FR"},
       "createdAt": "12/03/2021", "updatedAt": "05/11/2024", "categories": ["Réemploi", "Atelier"],
       "site_web": "https://a.example;https://b.example", "statut_ess": "Association",
       "description_activite": "Collecte & r&eacute;emploi", "email": "contact@recyclerie.example"},
      {"id": 77, "email": "hidden", "name": "Garten", "geo": {"latitude": null, "longitude": null},
       "address": {"addressLocality": "Köln", "postalCode": "50667",
         "addressCountry": "Deutschland"}, "site_web": "NULL", "categories": []}]}
    """

  @Test("GoGoCarto: places, families, words of sectors, dates with the day first")
  func goGoCarto() throws {
    let (found, collector, report) = try readRegister(["map.json": elements], as: "gogocarto")
    #expect(found.keys.sorted() == ["gogocarto:2Yz", "gogocarto:77"])
    let recycling = try #require(found["gogocarto:2Yz"])
    #expect(recycling.family == .association)
    #expect(recycling.sector == .environmentReuse)
    #expect(recycling.address == "3 quai Inventé")
    #expect(recycling.updated == "2024-11-05")
    #expect(recycling.point?.latitude == 48.39)
    #expect(place(recycling, collector).suffix(2) == ["Finistère", "Brest"])
    #expect(try place(#require(found["gogocarto:77"]), collector) == ["Germany", "Köln"])
    #expect(found["gogocarto:77"]?.website == "")
    // What a map writes to whoever is not logged in.
    #expect(recycling.email == "contact@recyclerie.example")
    #expect(found["gogocarto:77"]?.email == "")
    #expect(report.problemCount == 0)
  }

  @Test("GoGoCarto with French territories: the municipality of the postcode and name")
  func goGoCartoInFrance() throws {
    let (found, _, _) = try readRegister(
      ["map.json": elements, "communes.csv": communes, "postcodes.csv": postcodes],
      as: "gogocarto")
    #expect(found["gogocarto:2Yz"]?.territory?.rawValue == "FR-COM-29019")
  }

  @Test(
    "OpenStreetMap: tags of GeoJSON and of Overpass alike",
    arguments: [
      """
      {"type": "FeatureCollection", "features": [
        {"type": "Feature", "id": "node/1", "properties": {"@id": "node/1", "name": "Épicerie",
          "shop": "cooperative", "addr:housenumber": "4", "addr:street": "rue A",
          "addr:postcode": "38000", "addr:city": "Grenoble", "ref:FR:SIRET": "30000003100017",
          "contact:website": "https://epi.example"},
         "geometry": {"type": "Point", "coordinates": [5.72, 45.18]}},
        {"type": "Feature", "properties": {"@id": "way/2", "office": "association", "name": "MJC"},
         "geometry": {"type": "Polygon", "coordinates": [[[5, 45], [6, 45], [6, 46], [5, 45]]]}}]}
      """,
      """
      {"version": 0.6, "generator": "Overpass API", "elements": [
        {"type": "node", "id": 1, "lat": 45.18, "lon": 5.72, "tags": {"name": "Épicerie",
          "shop": "cooperative", "addr:housenumber": "4", "addr:street": "rue A",
          "addr:postcode": "38000", "addr:city": "Grenoble", "ref:FR:SIRET": "30000003100017",
          "contact:website": "https://epi.example"}},
        {"type": "way", "id": 2, "center": {"lat": 45.5, "lon": 5.5}, "nodes": [1, 2, 3],
         "tags": {"office": "association", "name": "MJC"}}]}
      """,
    ])
  func openStreetMap(text: String) throws {
    let (found, collector, report) = try readRegister(["osm.json": text], as: "openstreetmap")
    #expect(found.keys.sorted() == ["osm:way/2", "siret:30000003100017"])
    let grocery = try #require(found["siret:30000003100017"])
    #expect(grocery.name == "Épicerie")
    #expect(grocery.sector == .retail)
    #expect(grocery.address == "rue A 4")
    #expect(grocery.website == "https://epi.example")
    #expect(place(grocery, collector).suffix(2) == ["Isère", "Grenoble"])
    let club = try #require(found["osm:way/2"])
    #expect(club.family == .association)
    #expect(club.point?.latitude == 45.5)
    #expect(report.problems.map(\.outcome) == [.notPlaced])
  }

  @Test("TransforMap: kinds of initiatives, countries in any spelling")
  func transforMap() throws {
    let (found, collector, _) = try readRegister(
      [
        "data.json": """
        {"type": "FeatureCollection", "source": "x", "features": [
          {"type": "Feature", "properties": {"name": "Invented Food Bank", "addr:country": "Österreich",
            "addr:city": "Graz", "addr:postcode": "8010", "contact:website": "update6",
            "SSEDAS_PARTNER": "X", "type_of_initiative": "FOODBANK;community_garden", "_id": "e98f"},
           "geometry": {"type": "Point", "coordinates": [15.4, 47.07]}}]}
        """
      ], as: "transformap")
    let bank = try #require(found["transformap:e98f"])
    #expect(bank.sector == .socialCare)
    #expect(bank.website == "")
    #expect(bank.point?.longitude == 15.4)
    #expect(place(bank, collector) == ["Austria", "Graz"])
  }

  @Test("The answer of OpenFairDB to a search: tags, what is visible and what is not")
  func openFairDB() throws {
    let (found, _, _) = try readRegister(
      [
        "search.json": """
        {"visible": [{"id": "a1", "lat": 50.9, "lng": 6.9, "title": "Laden", "description": "x",
          "categories": ["2cd00bebec0c48ba9db761da48678134"], "tags": ["unverpackt", "bio"],
          "avg_rating": {"total": 0}}],
         "invisible": [{"id": "b2", "lat": 51, "lng": 7, "title": "Werkstatt", "description": "",
          "categories": [], "tags": ["reparatur"]}]}
        """
      ], as: "openfairdb")
    #expect(found.keys.sorted() == ["ofdb:a1", "ofdb:b2"])
    #expect(found["ofdb:b2"]?.sector == .environmentReuse)
  }

  @Test("Charities as JSON are read as those of the table")
  func charities() throws {
    let (found, _, report) = try readRegister(
      [
        "publicextract.charity.json":
          "\u{FEFF}"
            + """
            [{"date_of_extract": "2026-10-01T00:00:00", "organisation_number": 1,
              "registered_charity_number": 1000001, "linked_charity_number": 0,
              "charity_name": "THE INVENTED TRUST", "charity_type": "Charitable company",
              "charity_registration_status": "Registered", "date_of_registration": "1990-05-17T00:00:00",
              "date_of_removal": null, "latest_income": 12000.0, "charity_contact_postcode": "LS1 4DY",
              "charity_contact_email": "info@invented.example",
              "charity_company_registration_number": "01234567",
              "charity_activities": "Repair of furniture", "charity_is_cio": false},
             {"date_of_extract": "2026-10-01T00:00:00", "organisation_number": 2,
              "registered_charity_number": 1000002, "linked_charity_number": 0,
              "charity_name": "GONE", "charity_type": null, "charity_registration_status": "Removed",
              "date_of_registration": "1962-05-17T00:00:00", "date_of_removal": "2014-04-16T00:00:00"}]
            """
      ], as: "uk-coops")
    #expect(found.keys.sorted() == ["charity:1000001"])
    #expect(
      found["charity:1000001"]?.facts.contains(.init(label: "Registered", value: "1990-05-17"))
        == true)
    #expect(found["charity:1000001"]?.territory?.rawValue == "UK-LS")
    #expect(report.leftOut == [.ceased: 1])
  }
}
