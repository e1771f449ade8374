import CooperationModel
import DirectoryStore
import Testing

@testable import DirectoryExchange

/// Invented rows under the true headers of registers of several countries.
@Suite("Registers")
struct RegisterTests {
  private func read(
    _ files: [String: String], as name: String
  ) throws -> (found: [String: Organization], collector: DirectoryCollector, report: ImportReport) {
    let folder = try TemporaryFolder()
    let paths = try files.sorted { $0.key < $1.key }.map { try folder.write($0.value, to: $0.key) }
    guard case .profile(let profile) = try ProfileRecognition(of: paths) else {
      throw ExchangeError.nothingRead(path: folder.path)
    }
    #expect(profile.name == name)
    var collector = DirectoryCollector()
    let report = try ProfileImporter(
      profile: profile, paths: paths, temporaryFolder: folder.path
    ).read(into: &collector)
    let found = Dictionary(
      uniqueKeysWithValues: collector.directory.organizations.map { ($0.id.rawValue, $0) })
    return (found, collector, report)
  }

  @Test("United States: families, groups, towns of states, no persons")
  func unitedStates() throws {
    let (found, collector, report) = try read(
      [
        "eo_vt.csv": """
        EIN,NAME,ICO,STREET,CITY,STATE,ZIP,GROUP,SUBSECTION,AFFILIATION,CLASSIFICATION,RULING,DEDUCTIBILITY,FOUNDATION,ACTIVITY,ORGANIZATION,STATUS,TAX_PERIOD,ASSET_CD,INCOME_CD,FILING_REQ_CD,PF_FILING_REQ_CD,ACCT_PD,ASSET_AMT,INCOME_AMT,REVENUE_AMT,NTEE_CD,SORT_NAME
        010180687,INVENTED FOOD SHELF,% A PERSON,PO BOX 1,NOWHERE,VT,05089-0455,0000,03,3,1000,200211,1,15,000000000,1,01,201906,4,3,01,0,06,275626,99714,99714,K31,
        10471151,INVENTED FAMILY FUND,,1 MAIN ST,NOWHERE,VT,05602-2957,0000,03,3,1000,198512,1,04,0,2,01,,0,0,0,1,12,0,0,0,T22,
        020000001,INVENTED LODGE 12,,2 MAIN ST,Nowhere,VT,05602,0123,08,9,1000,194001,2,00,0,5,01,,0,0,0,0,12,0,0,0,,LODGE
        020000002,ABROAD,,1 RUE X,PARIS,,,0000,03,3,1000,200001,1,15,0,1,01,,0,0,0,0,12,0,0,0,,
        """
      ], as: "us-irs")
    #expect(found.keys.sorted() == ["ein:010180687", "ein:010471151", "ein:020000001"])
    let shelf = try #require(found["ein:010180687"])
    #expect(shelf.family == .association)
    #expect(shelf.sector == .agricultureFood)
    #expect(shelf.scheme == .ntee)
    #expect(shelf.facts.first == .init(label: "Ruling", value: "2002-11"))
    #expect(found["ein:010471151"]?.family == .foundation)
    #expect(found["ein:020000001"]?.family == .mutual)
    #expect(found["ein:020000001"]?.scheme == nil)
    #expect(Set(found.values.map(\.territory?.rawValue)) == ["US-VT|nowhere"])
    #expect(
      collector.directory.memberships.map { "\($0.organization.rawValue) \($0.group.rawValue)" }
        == ["ein:020000001 us-group:0123"])
    #expect(report.leftOut == [.contactPerson: 1, .abroad: 1])
    #expect(report.problemCount == 0)
  }

  @Test("United Kingdom: co-operatives of MykoMap and charities joined on the company number")
  func unitedKingdom() throws {
    let (found, _, report) = try read(
      [
        "standard.csv": """
        Identifier,Name,Description,Organisational Structure,Primary Activity,Activities,Street Address,Locality,Region,Postcode,Country ID,Territory ID,Website,Phone,Email,Twitter,Facebook,Companies House Number,Qualifiers,Membership Type,Latitude,Longitude,Geo Container,Geo Container Latitude,Geo Container Longitude,Sector,SIC Section,SIC Code,Ownership Classification,Legal Form
        R1,Invented Club,,https://x/OS130,https://x/activities-ica/ICA280,,1 Street,Oswestry,Salop,SY11 1AA,GB,,,,,,,SC399880,,https://x/BMT30,,,http://x/SY111AA,52.86,-3.05,Sports and Recreation,,,Workers,Company
        """,
        "charity.txt":
          "date_of_extract\torganisation_number\tregistered_charity_number\tlinked_charity_number\t"
          + "charity_name\tcharity_type\tcharity_registration_status\tdate_of_registration\t"
          + "charity_contact_postcode\tcharity_contact_email\tcharity_company_registration_number\n"
          + "2026-01-01\t1\t200001\t0\tINVENTED CLUB\tCharitable company\tRegistered\t"
          + "1961-03-01T00:00:00\tSY11 1AA\tinfo@club.example\tsc399880\n"
          + "2026-01-01\t2\t200001\t1\tBRANCH FUND\tTrust\tRegistered\t\tSY11 1AA\t\t\n"
          + "2026-01-01\t3\t200002\t0\tGONE\tTrust\tRemoved\t\tSY11 1AA\t\t\n",
      ], as: "uk-coops")
    #expect(found.keys.sorted() == ["charity:200001-1", "coopuk:R1"])
    let club = try #require(found["coopuk:R1"])
    #expect(club.name == "Invented Club")
    #expect(club.family == .cooperative)
    #expect(club.sector == .sportLeisure)
    #expect(club.point == Point(latitude: 52.86, longitude: -3.05))
    #expect(club.email == "info@club.example")
    #expect(club.origins.contains { $0.field == "email" })
    #expect(club.facts.contains(.init(label: "CHARITY", value: "200001")))
    #expect(club.facts.contains(.init(label: "Members", value: "workers")))
    #expect(found["charity:200001-1"]?.family == .foundation)
    #expect(found["charity:200001-1"]?.territory?.rawValue == "UK-SY")
    #expect(report.leftOut == [.ceased: 1])
  }

  @Test("Canada: charities, in any writing of a province, without the person to contact")
  func canada() throws {
    let (found, _, report) = try read(
      [
        "list.csv": """
        BN,Category,Designation,Legal Name,Account Name,Address Line 1,Address Line 2,City,Province,Postal Code,Country,Public Contact Name,Phone,Email,Website
        123456789RR0001,Relief of poverty,Charitable Organization,INVENTED AID,,1 Main St,,Trois-Rivières,QC,G9A1A1,CA,A Person,555,,aid.example
        123456780RR0001,Arts,Public Foundation,INVENTED ARTS,,2 Main St,,TROIS RIVIERES,Quebec,G9A1A1,CA,,,,
        """
      ], as: "canada-charities")
    #expect(found.count == 2)
    #expect(Set(found.values.map(\.territory?.rawValue)) == ["CA-QC|trois rivieres"])
    #expect(report.leftOut == [.contactPerson: 1])
  }

  @Test("OpenFairDB: countries in any language, tags as activity")
  func openFairDB() throws {
    let (found, collector, report) = try read(
      [
        "entries.csv": """
        id,created_at,created_by,version,title,description,lat,lng,street,zip,city,country,state,homepage,contact_name,contact_email,contact_phone,opening_hours,founded_on,categories,tags,license,image_url,image_link_url,avg_rating
        a1,1,,1,Erfundener Laden,Ein Laden,48.1,11.5,Weg 1,80331,München,Österreich,,laden.example,Eine Person,info@laden.example,,,2015-03-01,77b3c33a92554bcf8e8c2c86cedd6f6f,"bio,regional",CC0-1.0,,,0
        """
      ], as: "openfairdb")
    let shop = try #require(found["ofdb:a1"])
    #expect(shop.activity == "bio,regional")
    #expect(shop.point == Point(latitude: 48.1, longitude: 11.5))
    #expect(shop.territory?.rawValue == "AT|munchen")
    #expect(
      collector.directory.territories.first { $0.id == shop.territory }?.parent?.rawValue == "AT")
    #expect(shop.founded == "2015-03-01")
    #expect(report.leftOut == [.contactPerson: 1])
  }
}
