import CooperationModel
import Testing

@testable import DirectoryExchange

@Suite("Projection")
struct ProjectionTests {
  // Source of both: IOGP, Guidance Note 7-2, the examples of methods 9802 and 9807.
  @Test("A cone gives the published point of NAD27 / Texas South Central, in US feet")
  func conic() throws {
    let projection = Projection.lambert(
      .init(a: 20_925_832.16, f: 1 / 294.97870), latitude: 27 + 50 / 60, longitude: -99,
      parallels: (28 + 23 / 60, 30 + 17 / 60), falseEast: 2_000_000, falseNorth: 0)
    let point = try #require(projection.point(east: 2_963_503.91, north: 254_759.80))
    #expect(abs(point.latitude - 28.5) < 1e-7)
    #expect(abs(point.longitude + 96) < 1e-7)
  }

  @Test("A cylinder gives the published point of the British National Grid, in meters")
  func transverse() throws {
    let projection = Projection.transverseMercator(
      .init(a: 6_377_563.396, f: 1 / 299.32496), latitude: 49, longitude: -2,
      scale: 0.9996012717, falseEast: 400_000, falseNorth: -100_000)
    let point = try #require(projection.point(east: 577_274.99, north: 69_740.50))
    #expect(abs(point.latitude - 50.5) < 1e-7)
    #expect(abs(point.longitude - 0.5) < 1e-7)
  }

  @Test("The origin of each system of the French registers is where it is defined")
  func origins() throws {
    let lambert = try #require(Projection.byCode["2154"]?.point(east: 700_000, north: 6_600_000))
    #expect(abs(lambert.latitude - 46.5) < 1e-9)
    #expect(abs(lambert.longitude - 3) < 1e-9)
    for (code, longitude, north) in [
      ("5490", -63.0, 0.0), ("2972", -51, 0), ("4467", -57, 0), ("2975", 57, 10_000_000),
      ("4471", 45, 10_000_000),
    ] {
      let point = try #require(Projection.byCode[code]?.point(east: 500_000, north: north))
      #expect(abs(point.longitude - longitude) < 1e-9)
      #expect(abs(point.latitude) < 1e-9)
    }
    #expect(Projection.byCode["2154"]?.point(east: .nan, north: 0) == nil)
  }

  // Source: INSEE, "Numéro Siren" and "Numéro Siret"; the last is one of La Poste.
  @Test(
    "The last digit checks the others",
    arguments: [
      ("732829320", true), ("732829321", false), ("73282932000074", true),
      ("73282932000075", false), ("35600000049837", true), ("W12345678", false), ("", true),
    ]
  )
  func checkDigit(number: String, isRight: Bool) {
    #expect(CheckDigit.isRight(number) == isRight)
  }

  @Test(
    "Addresses that seem to be a person's own are told from those of an organization",
    arguments: [
      ("contact@atelier.example", "Atelier", false), ("jean.dupont@atelier.example", "X", true),
      ("jean.dupont@gmail.com", "Chorale", true), ("chorale.solenne@gmail.com", "Chorale", false),
      ("mjc.solenne@orange.fr", "Maison des jeunes et de la culture", false),
      ("jdupont@wanadoo.fr", "Chorale", true), ("presidente@free.fr", "X", false),
      ("jdupont@atelier.example", "X", false), ("rien", "X", false),
    ]
  )
  func emails(address: String, name: String, isPersonal: Bool) {
    #expect(PersonalEmail.isPersonal(address, of: name) == isPersonal)
  }
}
