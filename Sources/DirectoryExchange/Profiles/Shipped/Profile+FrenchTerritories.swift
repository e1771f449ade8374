extension Profile {
  /// The territories of France: regions and departments as they are since 2016, and the files of the
  /// official geographic code (COG), of intercommunalities, populations, postcodes, employment zones and
  /// boundaries.
  ///
  /// A commune lies in its intercommunality and in its department, since an intercommunality may span
  /// several. Codes that are no longer in use lead to what they became part of, and those of the
  /// districts of Paris, Lyon and Marseille to the city.
  ///
  /// > Source: INSEE, "Code officiel géographique" (2026).
  static let frenchTerritories = """
    {
      "codes": {
        "fr_districts": {
          "13055": [
            "13201", "13202", "13203", "13204", "13205", "13206", "13207", "13208", "13209",
            "13210", "13211", "13212", "13213", "13214", "13215", "13216"
          ],
          "69123": [
            "69381", "69382", "69383", "69384", "69385", "69386", "69387", "69388", "69389"
          ],
          "75056": [
            "75101", "75102", "75103", "75104", "75105", "75106", "75107", "75108", "75109",
            "75110", "75111", "75112", "75113", "75114", "75115", "75116", "75117", "75118",
            "75119", "75120"
          ]
        },
        "fr_cities": {
          "Paris": [
            "75101", "75102", "75103", "75104", "75105", "75106", "75107", "75108", "75109",
            "75110", "75111", "75112", "75113", "75114", "75115", "75116", "75117", "75118",
            "75119", "75120"
          ],
          "Lyon": ["69381", "69382", "69383", "69384", "69385", "69386", "69387", "69388", "69389"],
          "Marseille": [
            "13201", "13202", "13203", "13204", "13205", "13206", "13207", "13208", "13209",
            "13210", "13211", "13212", "13213", "13214", "13215", "13216"
          ]
        },
        "fr_overseas": {
          "FR-DEP-971": ["971"], "FR-DEP-972": ["972"], "FR-DEP-973": ["973"],
          "FR-DEP-974": ["974"], "FR-DEP-976": ["976"], "FR-DEP-975": ["975"],
          "FR-DEP-977": ["977"], "FR-DEP-978": ["978"], "FR-DEP-984": ["984"],
          "FR-DEP-986": ["986"], "FR-DEP-987": ["987"], "FR-DEP-988": ["988"], "FR-DEP-989": ["989"]
        },
        "fr_regions": {
          "FR-REG-01": ["01"], "FR-REG-02": ["02"], "FR-REG-03": ["03"], "FR-REG-04": ["04"],
          "FR-REG-06": ["06"], "FR-REG-11": ["11"], "FR-REG-24": ["24"], "FR-REG-27": ["27"],
          "FR-REG-28": ["28"], "FR-REG-32": ["32"], "FR-REG-44": ["44"], "FR-REG-52": ["52"],
          "FR-REG-53": ["53"], "FR-REG-75": ["75"], "FR-REG-76": ["76"], "FR-REG-84": ["84"],
          "FR-REG-93": ["93"], "FR-REG-94": ["94"], "FR": ["*"]
        },
        "fr_region_names": {
          "FR-REG-01": ["guadeloupe"], "FR-REG-02": ["martinique"], "FR-REG-03": ["guyane"],
          "FR-REG-04": ["la reunion"], "FR-REG-06": ["mayotte"], "FR-REG-11": ["ile de france"],
          "FR-REG-24": ["centre val de loire"], "FR-REG-27": ["bourgogne franche comte"],
          "FR-REG-28": ["normandie"], "FR-REG-32": ["hauts de france"], "FR-REG-44": ["grand est"],
          "FR-REG-52": ["pays de la loire"], "FR-REG-53": ["bretagne"],
          "FR-REG-75": ["nouvelle aquitaine"], "FR-REG-76": ["occitanie"],
          "FR-REG-84": ["auvergne rhone alpes"], "FR-REG-93": ["provence alpes cote d azur"],
          "FR-REG-94": ["corse"]
        },
        "fr_epsg": {
          "5490": ["971", "972"], "2972": ["973"], "2975": ["974"], "4471": ["976"],
          "4467": ["975"], "2154": ["*"]
        }
      },
      "territories": [
        {"id": "FR", "code": "FR", "name": "France", "level": "country"},
        {"id": "FR-REG-01", "code": "01", "name": "Guadeloupe", "level": "region", "parent": "FR"},
        {"id": "FR-REG-02", "code": "02", "name": "Martinique", "level": "region", "parent": "FR"},
        {"id": "FR-REG-03", "code": "03", "name": "Guyane", "level": "region", "parent": "FR"},
        {"id": "FR-REG-04", "code": "04", "name": "La Réunion", "level": "region", "parent": "FR"},
        {"id": "FR-REG-06", "code": "06", "name": "Mayotte", "level": "region", "parent": "FR"},
        {
          "id": "FR-REG-11", "code": "11", "name": "Île-de-France", "level": "region",
          "parent": "FR"
        },
        {
          "id": "FR-REG-24", "code": "24", "name": "Centre-Val de Loire", "level": "region",
          "parent": "FR"
        },
        {
          "id": "FR-REG-27", "code": "27", "name": "Bourgogne-Franche-Comté", "level": "region",
          "parent": "FR"
        },
        {"id": "FR-REG-28", "code": "28", "name": "Normandie", "level": "region", "parent": "FR"},
        {
          "id": "FR-REG-32", "code": "32", "name": "Hauts-de-France", "level": "region",
          "parent": "FR"
        },
        {"id": "FR-REG-44", "code": "44", "name": "Grand Est", "level": "region", "parent": "FR"},
        {
          "id": "FR-REG-52", "code": "52", "name": "Pays de la Loire", "level": "region",
          "parent": "FR"
        },
        {"id": "FR-REG-53", "code": "53", "name": "Bretagne", "level": "region", "parent": "FR"},
        {
          "id": "FR-REG-75", "code": "75", "name": "Nouvelle-Aquitaine", "level": "region",
          "parent": "FR"
        },
        {"id": "FR-REG-76", "code": "76", "name": "Occitanie", "level": "region", "parent": "FR"},
        {
          "id": "FR-REG-84", "code": "84", "name": "Auvergne-Rhône-Alpes", "level": "region",
          "parent": "FR"
        },
        {
          "id": "FR-REG-93", "code": "93", "name": "Provence-Alpes-Côte d'Azur", "level": "region",
          "parent": "FR"
        },
        {"id": "FR-REG-94", "code": "94", "name": "Corse", "level": "region", "parent": "FR"},
        {
          "id": "FR-DEP-01", "code": "01", "name": "Ain", "level": "department",
          "parent": "FR-REG-84"
        },
        {
          "id": "FR-DEP-02", "code": "02", "name": "Aisne", "level": "department",
          "parent": "FR-REG-32"
        },
        {
          "id": "FR-DEP-03", "code": "03", "name": "Allier", "level": "department",
          "parent": "FR-REG-84"
        },
        {
          "id": "FR-DEP-04", "code": "04", "name": "Alpes-de-Haute-Provence", "level": "department",
          "parent": "FR-REG-93"
        },
        {
          "id": "FR-DEP-05", "code": "05", "name": "Hautes-Alpes", "level": "department",
          "parent": "FR-REG-93"
        },
        {
          "id": "FR-DEP-06", "code": "06", "name": "Alpes-Maritimes", "level": "department",
          "parent": "FR-REG-93"
        },
        {
          "id": "FR-DEP-07", "code": "07", "name": "Ardèche", "level": "department",
          "parent": "FR-REG-84"
        },
        {
          "id": "FR-DEP-08", "code": "08", "name": "Ardennes", "level": "department",
          "parent": "FR-REG-44"
        },
        {
          "id": "FR-DEP-09", "code": "09", "name": "Ariège", "level": "department",
          "parent": "FR-REG-76"
        },
        {
          "id": "FR-DEP-10", "code": "10", "name": "Aube", "level": "department",
          "parent": "FR-REG-44"
        },
        {
          "id": "FR-DEP-11", "code": "11", "name": "Aude", "level": "department",
          "parent": "FR-REG-76"
        },
        {
          "id": "FR-DEP-12", "code": "12", "name": "Aveyron", "level": "department",
          "parent": "FR-REG-76"
        },
        {
          "id": "FR-DEP-13", "code": "13", "name": "Bouches-du-Rhône", "level": "department",
          "parent": "FR-REG-93"
        },
        {
          "id": "FR-DEP-14", "code": "14", "name": "Calvados", "level": "department",
          "parent": "FR-REG-28"
        },
        {
          "id": "FR-DEP-15", "code": "15", "name": "Cantal", "level": "department",
          "parent": "FR-REG-84"
        },
        {
          "id": "FR-DEP-16", "code": "16", "name": "Charente", "level": "department",
          "parent": "FR-REG-75"
        },
        {
          "id": "FR-DEP-17", "code": "17", "name": "Charente-Maritime", "level": "department",
          "parent": "FR-REG-75"
        },
        {
          "id": "FR-DEP-18", "code": "18", "name": "Cher", "level": "department",
          "parent": "FR-REG-24"
        },
        {
          "id": "FR-DEP-19", "code": "19", "name": "Corrèze", "level": "department",
          "parent": "FR-REG-75"
        },
        {
          "id": "FR-DEP-21", "code": "21", "name": "Côte-d'Or", "level": "department",
          "parent": "FR-REG-27"
        },
        {
          "id": "FR-DEP-22", "code": "22", "name": "Côtes-d'Armor", "level": "department",
          "parent": "FR-REG-53"
        },
        {
          "id": "FR-DEP-23", "code": "23", "name": "Creuse", "level": "department",
          "parent": "FR-REG-75"
        },
        {
          "id": "FR-DEP-24", "code": "24", "name": "Dordogne", "level": "department",
          "parent": "FR-REG-75"
        },
        {
          "id": "FR-DEP-25", "code": "25", "name": "Doubs", "level": "department",
          "parent": "FR-REG-27"
        },
        {
          "id": "FR-DEP-26", "code": "26", "name": "Drôme", "level": "department",
          "parent": "FR-REG-84"
        },
        {
          "id": "FR-DEP-27", "code": "27", "name": "Eure", "level": "department",
          "parent": "FR-REG-28"
        },
        {
          "id": "FR-DEP-28", "code": "28", "name": "Eure-et-Loir", "level": "department",
          "parent": "FR-REG-24"
        },
        {
          "id": "FR-DEP-29", "code": "29", "name": "Finistère", "level": "department",
          "parent": "FR-REG-53"
        },
        {
          "id": "FR-DEP-2A", "code": "2A", "name": "Corse-du-Sud", "level": "department",
          "parent": "FR-REG-94"
        },
        {
          "id": "FR-DEP-2B", "code": "2B", "name": "Haute-Corse", "level": "department",
          "parent": "FR-REG-94"
        },
        {
          "id": "FR-DEP-30", "code": "30", "name": "Gard", "level": "department",
          "parent": "FR-REG-76"
        },
        {
          "id": "FR-DEP-31", "code": "31", "name": "Haute-Garonne", "level": "department",
          "parent": "FR-REG-76"
        },
        {
          "id": "FR-DEP-32", "code": "32", "name": "Gers", "level": "department",
          "parent": "FR-REG-76"
        },
        {
          "id": "FR-DEP-33", "code": "33", "name": "Gironde", "level": "department",
          "parent": "FR-REG-75"
        },
        {
          "id": "FR-DEP-34", "code": "34", "name": "Hérault", "level": "department",
          "parent": "FR-REG-76"
        },
        {
          "id": "FR-DEP-35", "code": "35", "name": "Ille-et-Vilaine", "level": "department",
          "parent": "FR-REG-53"
        },
        {
          "id": "FR-DEP-36", "code": "36", "name": "Indre", "level": "department",
          "parent": "FR-REG-24"
        },
        {
          "id": "FR-DEP-37", "code": "37", "name": "Indre-et-Loire", "level": "department",
          "parent": "FR-REG-24"
        },
        {
          "id": "FR-DEP-38", "code": "38", "name": "Isère", "level": "department",
          "parent": "FR-REG-84"
        },
        {
          "id": "FR-DEP-39", "code": "39", "name": "Jura", "level": "department",
          "parent": "FR-REG-27"
        },
        {
          "id": "FR-DEP-40", "code": "40", "name": "Landes", "level": "department",
          "parent": "FR-REG-75"
        },
        {
          "id": "FR-DEP-41", "code": "41", "name": "Loir-et-Cher", "level": "department",
          "parent": "FR-REG-24"
        },
        {
          "id": "FR-DEP-42", "code": "42", "name": "Loire", "level": "department",
          "parent": "FR-REG-84"
        },
        {
          "id": "FR-DEP-43", "code": "43", "name": "Haute-Loire", "level": "department",
          "parent": "FR-REG-84"
        },
        {
          "id": "FR-DEP-44", "code": "44", "name": "Loire-Atlantique", "level": "department",
          "parent": "FR-REG-52"
        },
        {
          "id": "FR-DEP-45", "code": "45", "name": "Loiret", "level": "department",
          "parent": "FR-REG-24"
        },
        {
          "id": "FR-DEP-46", "code": "46", "name": "Lot", "level": "department",
          "parent": "FR-REG-76"
        },
        {
          "id": "FR-DEP-47", "code": "47", "name": "Lot-et-Garonne", "level": "department",
          "parent": "FR-REG-75"
        },
        {
          "id": "FR-DEP-48", "code": "48", "name": "Lozère", "level": "department",
          "parent": "FR-REG-76"
        },
        {
          "id": "FR-DEP-49", "code": "49", "name": "Maine-et-Loire", "level": "department",
          "parent": "FR-REG-52"
        },
        {
          "id": "FR-DEP-50", "code": "50", "name": "Manche", "level": "department",
          "parent": "FR-REG-28"
        },
        {
          "id": "FR-DEP-51", "code": "51", "name": "Marne", "level": "department",
          "parent": "FR-REG-44"
        },
        {
          "id": "FR-DEP-52", "code": "52", "name": "Haute-Marne", "level": "department",
          "parent": "FR-REG-44"
        },
        {
          "id": "FR-DEP-53", "code": "53", "name": "Mayenne", "level": "department",
          "parent": "FR-REG-52"
        },
        {
          "id": "FR-DEP-54", "code": "54", "name": "Meurthe-et-Moselle", "level": "department",
          "parent": "FR-REG-44"
        },
        {
          "id": "FR-DEP-55", "code": "55", "name": "Meuse", "level": "department",
          "parent": "FR-REG-44"
        },
        {
          "id": "FR-DEP-56", "code": "56", "name": "Morbihan", "level": "department",
          "parent": "FR-REG-53"
        },
        {
          "id": "FR-DEP-57", "code": "57", "name": "Moselle", "level": "department",
          "parent": "FR-REG-44"
        },
        {
          "id": "FR-DEP-58", "code": "58", "name": "Nièvre", "level": "department",
          "parent": "FR-REG-27"
        },
        {
          "id": "FR-DEP-59", "code": "59", "name": "Nord", "level": "department",
          "parent": "FR-REG-32"
        },
        {
          "id": "FR-DEP-60", "code": "60", "name": "Oise", "level": "department",
          "parent": "FR-REG-32"
        },
        {
          "id": "FR-DEP-61", "code": "61", "name": "Orne", "level": "department",
          "parent": "FR-REG-28"
        },
        {
          "id": "FR-DEP-62", "code": "62", "name": "Pas-de-Calais", "level": "department",
          "parent": "FR-REG-32"
        },
        {
          "id": "FR-DEP-63", "code": "63", "name": "Puy-de-Dôme", "level": "department",
          "parent": "FR-REG-84"
        },
        {
          "id": "FR-DEP-64", "code": "64", "name": "Pyrénées-Atlantiques", "level": "department",
          "parent": "FR-REG-75"
        },
        {
          "id": "FR-DEP-65", "code": "65", "name": "Hautes-Pyrénées", "level": "department",
          "parent": "FR-REG-76"
        },
        {
          "id": "FR-DEP-66", "code": "66", "name": "Pyrénées-Orientales", "level": "department",
          "parent": "FR-REG-76"
        },
        {
          "id": "FR-DEP-67", "code": "67", "name": "Bas-Rhin", "level": "department",
          "parent": "FR-REG-44"
        },
        {
          "id": "FR-DEP-68", "code": "68", "name": "Haut-Rhin", "level": "department",
          "parent": "FR-REG-44"
        },
        {
          "id": "FR-DEP-69", "code": "69", "name": "Rhône", "level": "department",
          "parent": "FR-REG-84"
        },
        {
          "id": "FR-DEP-70", "code": "70", "name": "Haute-Saône", "level": "department",
          "parent": "FR-REG-27"
        },
        {
          "id": "FR-DEP-71", "code": "71", "name": "Saône-et-Loire", "level": "department",
          "parent": "FR-REG-27"
        },
        {
          "id": "FR-DEP-72", "code": "72", "name": "Sarthe", "level": "department",
          "parent": "FR-REG-52"
        },
        {
          "id": "FR-DEP-73", "code": "73", "name": "Savoie", "level": "department",
          "parent": "FR-REG-84"
        },
        {
          "id": "FR-DEP-74", "code": "74", "name": "Haute-Savoie", "level": "department",
          "parent": "FR-REG-84"
        },
        {
          "id": "FR-DEP-75", "code": "75", "name": "Paris", "level": "department",
          "parent": "FR-REG-11"
        },
        {
          "id": "FR-DEP-76", "code": "76", "name": "Seine-Maritime", "level": "department",
          "parent": "FR-REG-28"
        },
        {
          "id": "FR-DEP-77", "code": "77", "name": "Seine-et-Marne", "level": "department",
          "parent": "FR-REG-11"
        },
        {
          "id": "FR-DEP-78", "code": "78", "name": "Yvelines", "level": "department",
          "parent": "FR-REG-11"
        },
        {
          "id": "FR-DEP-79", "code": "79", "name": "Deux-Sèvres", "level": "department",
          "parent": "FR-REG-75"
        },
        {
          "id": "FR-DEP-80", "code": "80", "name": "Somme", "level": "department",
          "parent": "FR-REG-32"
        },
        {
          "id": "FR-DEP-81", "code": "81", "name": "Tarn", "level": "department",
          "parent": "FR-REG-76"
        },
        {
          "id": "FR-DEP-82", "code": "82", "name": "Tarn-et-Garonne", "level": "department",
          "parent": "FR-REG-76"
        },
        {
          "id": "FR-DEP-83", "code": "83", "name": "Var", "level": "department",
          "parent": "FR-REG-93"
        },
        {
          "id": "FR-DEP-84", "code": "84", "name": "Vaucluse", "level": "department",
          "parent": "FR-REG-93"
        },
        {
          "id": "FR-DEP-85", "code": "85", "name": "Vendée", "level": "department",
          "parent": "FR-REG-52"
        },
        {
          "id": "FR-DEP-86", "code": "86", "name": "Vienne", "level": "department",
          "parent": "FR-REG-75"
        },
        {
          "id": "FR-DEP-87", "code": "87", "name": "Haute-Vienne", "level": "department",
          "parent": "FR-REG-75"
        },
        {
          "id": "FR-DEP-88", "code": "88", "name": "Vosges", "level": "department",
          "parent": "FR-REG-44"
        },
        {
          "id": "FR-DEP-89", "code": "89", "name": "Yonne", "level": "department",
          "parent": "FR-REG-27"
        },
        {
          "id": "FR-DEP-90", "code": "90", "name": "Territoire de Belfort", "level": "department",
          "parent": "FR-REG-27"
        },
        {
          "id": "FR-DEP-91", "code": "91", "name": "Essonne", "level": "department",
          "parent": "FR-REG-11"
        },
        {
          "id": "FR-DEP-92", "code": "92", "name": "Hauts-de-Seine", "level": "department",
          "parent": "FR-REG-11"
        },
        {
          "id": "FR-DEP-93", "code": "93", "name": "Seine-Saint-Denis", "level": "department",
          "parent": "FR-REG-11"
        },
        {
          "id": "FR-DEP-94", "code": "94", "name": "Val-de-Marne", "level": "department",
          "parent": "FR-REG-11"
        },
        {
          "id": "FR-DEP-95", "code": "95", "name": "Val-d'Oise", "level": "department",
          "parent": "FR-REG-11"
        },
        {
          "id": "FR-DEP-971", "code": "971", "name": "Guadeloupe", "level": "department",
          "parent": "FR-REG-01"
        },
        {
          "id": "FR-DEP-972", "code": "972", "name": "Martinique", "level": "department",
          "parent": "FR-REG-02"
        },
        {
          "id": "FR-DEP-973", "code": "973", "name": "Guyane", "level": "department",
          "parent": "FR-REG-03"
        },
        {
          "id": "FR-DEP-974", "code": "974", "name": "La Réunion", "level": "department",
          "parent": "FR-REG-04"
        },
        {
          "id": "FR-DEP-976", "code": "976", "name": "Mayotte", "level": "department",
          "parent": "FR-REG-06"
        },
        {
          "id": "FR-DEP-975", "code": "975", "name": "Saint-Pierre-et-Miquelon",
          "level": "department", "parent": "FR"
        },
        {
          "id": "FR-DEP-977", "code": "977", "name": "Saint-Barthélemy", "level": "department",
          "parent": "FR"
        },
        {
          "id": "FR-DEP-978", "code": "978", "name": "Saint-Martin", "level": "department",
          "parent": "FR"
        },
        {
          "id": "FR-DEP-984", "code": "984", "name": "Terres australes et antarctiques françaises",
          "level": "department", "parent": "FR"
        },
        {
          "id": "FR-DEP-986", "code": "986", "name": "Wallis et Futuna", "level": "department",
          "parent": "FR"
        },
        {
          "id": "FR-DEP-987", "code": "987", "name": "Polynésie française", "level": "department",
          "parent": "FR"
        },
        {
          "id": "FR-DEP-988", "code": "988", "name": "Nouvelle-Calédonie", "level": "department",
          "parent": "FR"
        },
        {
          "id": "FR-DEP-989", "code": "989", "name": "Île de Clipperton", "level": "department",
          "parent": "FR"
        }
      ],
      "tables": [
        {
          "kind": "territories", "headers": ["REG", "CHEFLIEU", "TNCC", "NCC", "LIBELLE"],
          "when": [
            {"column": "COM", "is": ""},
            {"column": "DEP", "is": ""},
            {"column": "ARR", "is": ""}
          ],
          "optional": ["*"],
          "levels": [
            {
              "level": "region", "id": {"column": "REG", "prefix": "FR-REG-"}, "code": "REG",
              "name": "LIBELLE", "parent": {"constant": "FR"}
            }
          ]
        },
        {
          "kind": "territories", "headers": ["DEP", "REG", "CHEFLIEU", "NCC", "LIBELLE"],
          "when": [{"column": "ARR", "is": ""}],
          "levels": [
            {
              "level": "department", "id": {"column": "DEP", "prefix": "FR-DEP-"}, "code": "DEP",
              "name": "LIBELLE", "parent": {"column": "REG", "prefix": "FR-REG-"}
            }
          ]
        },
        {
          "kind": "territories", "headers": ["ARR", "DEP", "REG", "CHEFLIEU", "LIBELLE"],
          "levels": [
            {
              "level": "department", "id": {"column": "DEP", "prefix": "FR-DEP-"}, "name": "DEP",
              "adds_only": true
            }
          ]
        },
        {
          "kind": "territories",
          "headers": ["TYPECOM", "COM", "DEP", "NCC", "LIBELLE", "COMPARENT"],
          "when": [{"column": "TYPECOM", "is": "COM"}],
          "levels": [
            {
              "level": "municipality", "id": {"column": "COM", "prefix": "FR-COM-"}, "code": "COM",
              "name": "LIBELLE", "parent": {"column": "DEP", "prefix": "FR-DEP-"}
            }
          ]
        },
        {
          "kind": "moves", "headers": ["TYPECOM", "COM", "DEP", "NCC", "LIBELLE", "COMPARENT"],
          "when": [{"column": "TYPECOM", "is": "ARM"}], "method": "district",
          "fields": {
            "from": {"column": "COM", "prefix": "FR-COM-"},
            "to": {"column": "COMPARENT", "prefix": "FR-COM-"}
          }
        },
        {
          "kind": "moves", "headers": ["TYPECOM", "COM", "DEP", "NCC", "LIBELLE", "COMPARENT"],
          "when": [{"column": "TYPECOM", "is": ["COMD", "COMA"]}],
          "fields": {
            "from": {"column": "COM", "prefix": "FR-COM-"},
            "to": {"column": "COMPARENT", "prefix": "FR-COM-"}
          }
        },
        {
          "kind": "moves", "headers": ["MOD", "DATE_EFF", "COM_AV", "COM_AP"],
          "when": [{"column": "TYPECOM_AP", "is": "COM"}],
          "fields": {
            "from": {"column": "COM_AV", "prefix": "FR-COM-"},
            "to": {"column": "COM_AP", "prefix": "FR-COM-"}, "date": "DATE_EFF"
          }
        },
        {
          "kind": "territories",
          "headers": ["code_commune", "nom_commune", "code_collectivite", "nom_collectivite"],
          "levels": [
            {
              "level": "department", "id": {"column": "code_collectivite", "prefix": "FR-DEP-"},
              "code": "code_collectivite", "name": "nom_collectivite", "parent": {"constant": "FR"}
            },
            {
              "level": "municipality", "id": {"column": "code_commune", "prefix": "FR-COM-"},
              "code": "code_commune", "name": "nom_commune", "population": "population"
            }
          ]
        },
        {
          "kind": "postcodes",
          "headers": ["code_commune", "nom_commune", "code_collectivite", "code_postal"],
          "fields": {
            "postcode": {"column": "code_postal", "digits": 5},
            "territory": {"column": "code_commune", "prefix": "FR-COM-"}, "name": "nom_commune"
          }
        },
        {
          "kind": "territories",
          "headers": ["dept", "siren", "raison_sociale", "nature_juridique", "insee"],
          "optional": ["*"],
          "levels": [
            {
              "level": "intercommunality", "id": {"column": "siren", "prefix": "FR-EPCI-"},
              "code": "siren", "name": "raison_sociale",
              "parent": {"column": "dept", "prefix": "FR-DEP-"},
              "also_in": {"column": "dep_com", "prefix": "FR-DEP-"}, "population": "total_pop_mun"
            },
            {
              "level": "municipality", "id": {"column": "insee", "prefix": "FR-COM-"},
              "code": "insee", "name": "nom_membre",
              "also_in": {"column": "dep_com", "prefix": "FR-DEP-"}, "population": "pmun_2025"
            }
          ]
        },
        {
          "kind": "territories", "headers": ["DEP", "CODCOM", "COM", "PMUN"],
          "levels": [
            {
              "level": "municipality", "adds_only": true,
              "id": {
                "first": [
                  "COM",
                  {"join": [{"column": "DEP", "first_characters": 2}, "CODCOM"], "with": ""}
                ],
                "prefix": "FR-COM-"
              },
              "name": {"first": ["COM", "CODCOM"]}, "population": "PMUN"
            }
          ]
        },
        {
          "kind": "territories", "headers": ["codgeo", "libgeo", "codze2020", "libze2020"],
          "levels": [
            {
              "level": "custom", "id": {"column": "codze2020", "prefix": "FR-ZE-"},
              "code": "codze2020", "name": "libze2020",
              "parent": {"column": "codze2020", "first_characters": 2, "codes": "fr_regions"}
            },
            {
              "level": "municipality", "adds_only": true,
              "id": {"column": "codgeo", "prefix": "FR-COM-"}, "name": "libgeo"
            }
          ]
        },
        {
          "kind": "postcodes",
          "headers": ["Code_commune_INSEE", "Nom_commune", "Code_postal", "coordonnees_gps"],
          "fields": {
            "postcode": {"column": "Code_postal", "digits": 5},
            "territory": {"column": "Code_commune_INSEE", "prefix": "FR-COM-"},
            "name": "Nom_commune", "point": "coordonnees_gps"
          }
        },
        {
          "kind": "boundaries", "headers": ["code", "nom"], "fields": {"name": "nom"},
          "place": [
            {"id": {"column": "code", "prefix": "FR-DEP-"}},
            {"id": {"column": "code", "prefix": "FR-REG-"}},
            {"id": {"column": "code", "prefix": "FR-COM-"}}
          ]
        }
      ]
    }
    """
}
