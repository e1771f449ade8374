/// Which sector a code of an activity belongs to: the longest prefix wins.
///
/// > Source: Our own reading of the classifications, from NAF Rev. 2 and NAF 2025 (INSEE), ICNPO
/// > (Johns Hopkins University), NTEE (National Center for Charitable Statistics), the nomenclature
/// > of the register of associations, and ESSglobal.
enum SectorTables {
  /// The second revision of NAF and NACE, and SIC 2007, digits without dots.
  static let nafRev2 = prefixes([
    .agricultureFood: "01 02 03 10 11 12",
    .industryCrafts:
      "05 06 07 08 09 13 14 15 16 17 18 19 20 21 22 23 "
      + "24 25 26 27 28 29 30 31 32 33",
    .energy: "35",
    .environmentReuse: "36 37 38 39 4779 813 9104 95",
    .construction: "41 42 43",
    .housing: "411 68",
    .retail: "45 46 47",
    .transport: "49 50 51 52 53",
    .hospitalityTourism: "55 56 79",
    .digitalMedia: "58 60 61 62 63",
    .financeInsurance: "64 65 66",
    .businessServices: "69 70 71 73 74 75 77 80 81 82",
    .research: "72",
    .employmentIntegration: "78 8810C",
    .educationTraining: "85",
    .health: "86",
    .socialCare: "87 88",
    .culture: "59 8552 90 91",
    .sportLeisure: "8551 92 93",
    .civicLife: "94 99",
    .publicAdministration: "84",
    .other: "96 97 98",
  ])

  /// NAF 2025, digits without dots.
  static let naf2025 = prefixes([
    .agricultureFood: "01 02 03 10 11 12",
    .industryCrafts:
      "05 06 07 08 09 13 14 15 16 17 18 19 20 21 22 23 "
      + "24 25 26 27 28 29 30 31 32 33",
    .energy: "35",
    .environmentReuse: "36 37 38 39 813 95 4779 9141 9142",
    .construction: "41 42 43",
    .housing: "68 681",
    .retail: "46 47 953",
    .transport: "49 50 51 52 53",
    .hospitalityTourism: "55 56 79",
    .digitalMedia: "58 60 61 62 63",
    .financeInsurance: "64 65 66",
    .businessServices: "69 70 71 73 74 75 77 80 81 82",
    .research: "72",
    .employmentIntegration: "78 8810J",
    .educationTraining: "85",
    .health: "86",
    .socialCare: "87 88",
    .culture: "59 8552 90 91",
    .sportLeisure: "8551 92 93",
    .civicLife: "94 99",
    .publicAdministration: "84",
    .other: "96 97 98",
  ])

  /// ICNPO: a full code, or a group.
  static let icnpo = prefixes([
    .environmentReuse: "5",
    .housing: "6200",
    .research: "2400",
    .employmentIntegration: "6 6300",
    .educationTraining: "2",
    .health: "3",
    .socialCare: "4",
    .culture: "1",
    .sportLeisure: "1300",
    .civicLife: "7 8 9 11",
    .other: "10 12",
  ])

  /// NTEE, by the letter.
  static let ntee = prefixes([
    .agricultureFood: "K",
    .environmentReuse: "C D",
    .housing: "L",
    .financeInsurance: "Y",
    .research: "H U V",
    .employmentIntegration: "J S",
    .educationTraining: "B",
    .health: "E F G",
    .socialCare: "O P",
    .culture: "A",
    .sportLeisure: "N",
    .civicLife: "I M Q R T W",
    .other: "X Z",
  ])

  /// The register of associations, by the first three digits.
  static let rna = prefixes([
    .environmentReuse: "024",
    .housing: "032",
    .hospitalityTourism: "034",
    .digitalMedia: "005",
    .businessServices: "022",
    .research: "016",
    .employmentIntegration: "030",
    .educationTraining: "015",
    .health: "017",
    .socialCare: "018 019 021",
    .culture: "006 009 010",
    .sportLeisure: "007 011 013",
    .civicLife: "001 002 003 004 014 020 023 036 038",
    .other: "040 050",
  ])

  /// ESSglobal.
  static let essglobal = prefixes([
    .agricultureFood: "a01 AM60 AM130",
    .industryCrafts: "a02 a03 AM140",
    .energy: "a04 AM50 AM150",
    .environmentReuse: "a05 AM110 AM120",
    .construction: "a06",
    .housing: "a12 AM90",
    .retail: "a07 AM70",
    .transport: "a08 AM160",
    .hospitalityTourism: "a09",
    .digitalMedia: "a10",
    .financeInsurance: "a11 AM100",
    .businessServices: "a13 a14",
    .educationTraining: "a16 AM40",
    .socialCare: "a17 AM80",
    .culture: "a18 AM10",
    .civicLife: "a19 a21 AM20 AM30",
    .publicAdministration: "a15",
    .other: "a20",
  ])

  /// The list of the International Cooperative Alliance.
  static let ica = prefixes([
    .agricultureFood: "ICA10 ICA20 ICA30 ICA40 ICA50",
    .industryCrafts: "ICA60 ICA80 ICA90 ICA100 ICA250",
    .energy: "ICA230",
    .construction: "ICA70",
    .housing: "ICA210",
    .retail: "ICA240 ICA260",
    .transport: "ICA220",
    .hospitalityTourism: "ICA130",
    .financeInsurance: "ICA140 ICA150",
    .businessServices: "ICA110 ICA120",
    .educationTraining: "ICA160",
    .health: "ICA170",
    .socialCare: "ICA190 ICA200 ICA270",
    .civicLife: "ICA180",
    .other: "ICA280 ICA290",
  ])

  private static func prefixes(_ rows: [Sector: String]) -> [String: Sector] {
    var table: [String: Sector] = [:]
    for (sector, codes) in rows {
      for code in codes.split(separator: " ") { table[String(code)] = sector }
    }
    return table
  }
}
