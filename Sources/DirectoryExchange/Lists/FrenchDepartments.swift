/// The departments and regions of France.
///
/// > Source: INSEE, "Code officiel géographique" (2026).
enum FrenchDepartments {
  /// The name of a department by its code, as 35 or 2A.
  static let names: [String: String] = Dictionary(
    all.map { ($0.code, $0.name) }, uniquingKeysWith: { $1 })

  /// The name of the region of a department, by the code of the department.
  static let regions: [String: String] = Dictionary(
    all.map { ($0.code, $0.region) }, uniquingKeysWith: { $1 })

  /// The name of a region by its own code, as 53.
  static let regionNames: [String: String] = Dictionary(
    list.keys.map { key in
      let code = key.prefix { $0 != " " }
      return (String(code), String(key.dropFirst(code.count + 1)))
    }, uniquingKeysWith: { $1 })

  /// The code of the department that the postcode of a place begins with; absent for none.
  ///
  /// A few hundred places have the postcode of a neighboring department.
  static func code(ofPostcode postcode: String) -> String? {
    guard postcode.utf8.count == 5 else { return nil }
    if postcode.hasPrefix("200") || postcode.hasPrefix("201") { return "2A" }
    if postcode.hasPrefix("20") { return "2B" }
    let code = String(postcode.prefix(postcode.hasPrefix("97") ? 3 : 2))
    return names[code] == nil ? nil : code
  }

  private static let all: [(code: String, name: String, region: String)] = list.flatMap {
    key, departments in
    departments.split(separator: ",").map { entry in
      let words = entry.split(separator: " ", maxSplits: 1)
      let region = key.split(separator: " ", maxSplits: 1).last.map(String.init) ?? key
      return (String(words[0]), String(words[1]), region)
    }
  }

  /// The departments of each region, each with its code.
  private static let list: [String: String] = [
    "84 Auvergne-Rhône-Alpes":
      "01 Ain, 03 Allier, 07 Ardèche, 15 Cantal, 26 Drôme, 38 Isère, 42 Loire, 43 "
      + "Haute-Loire, 63 Puy-de-Dôme, 69 Rhône, 73 Savoie, 74 Haute-Savoie",
    "27 Bourgogne-Franche-Comté":
      "21 Côte-d'Or, 25 Doubs, 39 Jura, 58 Nièvre, 70 Haute-Saône, 71 Saône-et-Loire, 89 "
      + "Yonne, 90 Territoire de Belfort",
    "53 Bretagne": "22 Côtes-d'Armor, 29 Finistère, 35 Ille-et-Vilaine, 56 Morbihan",
    "24 Centre-Val de Loire":
      "18 Cher, 28 Eure-et-Loir, 36 Indre, 37 Indre-et-Loire, 41 Loir-et-Cher, 45 Loiret",
    "94 Corse": "2A Corse-du-Sud, 2B Haute-Corse",
    "44 Grand Est":
      "08 Ardennes, 10 Aube, 51 Marne, 52 Haute-Marne, 54 Meurthe-et-Moselle, 55 Meuse, 57 "
      + "Moselle, 67 Bas-Rhin, 68 Haut-Rhin, 88 Vosges",
    "01 Guadeloupe": "971 Guadeloupe",
    "03 Guyane": "973 Guyane",
    "32 Hauts-de-France": "02 Aisne, 59 Nord, 60 Oise, 62 Pas-de-Calais, 80 Somme",
    "04 La Réunion": "974 La Réunion",
    "02 Martinique": "972 Martinique",
    "06 Mayotte": "976 Mayotte",
    "28 Normandie": "14 Calvados, 27 Eure, 50 Manche, 61 Orne, 76 Seine-Maritime",
    "75 Nouvelle-Aquitaine":
      "16 Charente, 17 Charente-Maritime, 19 Corrèze, 23 Creuse, 24 Dordogne, 33 Gironde, "
      + "40 Landes, 47 Lot-et-Garonne, 64 Pyrénées-Atlantiques, 79 Deux-Sèvres, 86 Vienne, 87 "
      + "Haute-Vienne",
    "76 Occitanie":
      "09 Ariège, 11 Aude, 12 Aveyron, 30 Gard, 31 Haute-Garonne, 32 Gers, 34 Hérault, 46 "
      + "Lot, 48 Lozère, 65 Hautes-Pyrénées, 66 Pyrénées-Orientales, 81 Tarn, 82 "
      + "Tarn-et-Garonne",
    "52 Pays de la Loire":
      "44 Loire-Atlantique, 49 Maine-et-Loire, 53 Mayenne, 72 Sarthe, 85 Vendée",
    "93 Provence-Alpes-Côte d'Azur":
      "04 Alpes-de-Haute-Provence, 05 Hautes-Alpes, 06 Alpes-Maritimes, 13 "
      + "Bouches-du-Rhône, 83 Var, 84 Vaucluse",
    "11 Île-de-France":
      "75 Paris, 77 Seine-et-Marne, 78 Yvelines, 91 Essonne, 92 Hauts-de-Seine, 93 "
      + "Seine-Saint-Denis, 94 Val-de-Marne, 95 Val-d'Oise",
  ]
}
