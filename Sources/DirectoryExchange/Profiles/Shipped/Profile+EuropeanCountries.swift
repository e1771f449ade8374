extension Profile {
  /// Countries of Europe by the names and codes that community maps write.
  static let europeanCountries = """
    {
      "codes": {
        "countries": {
          "DE": ["de", "deutschland", "germany", "allemagne"],
          "AT": ["at", "osterreich", "austria", "autriche"],
          "CH": ["ch", "schweiz", "switzerland", "suisse", "svizzera"],
          "FR": ["fr", "france", "frankreich"],
          "NL": ["nl", "nederland", "netherlands", "the netherlands"],
          "BE": ["be", "belgie", "belgium", "belgique"], "LU": ["lu", "luxembourg", "luxemburg"],
          "IT": ["it", "italia", "italy", "italien"], "ES": ["es", "espana", "spain"],
          "PT": ["pt", "portugal"],
          "GB": ["gb", "uk", "england", "scotland", "wales", "united kingdom", "great britain"],
          "IE": ["ie", "ireland"], "DK": ["dk", "danmark", "denmark"],
          "SE": ["se", "sverige", "sweden"], "FI": ["fi", "suomi", "finland"],
          "NO": ["no", "norge", "norway"], "PL": ["pl", "polska", "poland"],
          "CZ": ["cz", "czechia", "czech republic", "ceska republika"],
          "SK": ["sk", "slovakia", "slovensko"], "HU": ["hu", "magyarorszag", "hungary"],
          "SI": ["si", "slovenia", "slovenija"], "HR": ["hr", "croatia", "hrvatska"],
          "RO": ["ro", "romania"], "BG": ["bg", "bulgaria", "българия"],
          "GR": ["gr", "greece", "hellas", "ellada", "ελλαδα"], "CY": ["cy", "cyprus"],
          "MT": ["mt", "malta"], "LT": ["lt", "lithuania", "lietuva"],
          "LV": ["lv", "latvia", "latvija"], "EE": ["ee", "estonia", "eesti"]
        }
      },
      "territories": [
        {"id": "DE", "code": "DE", "name": "Germany", "level": "country"},
        {"id": "AT", "code": "AT", "name": "Austria", "level": "country"},
        {"id": "CH", "code": "CH", "name": "Switzerland", "level": "country"},
        {"id": "FR", "code": "FR", "name": "France", "level": "country"},
        {"id": "NL", "code": "NL", "name": "Netherlands", "level": "country"},
        {"id": "BE", "code": "BE", "name": "Belgium", "level": "country"},
        {"id": "LU", "code": "LU", "name": "Luxembourg", "level": "country"},
        {"id": "IT", "code": "IT", "name": "Italy", "level": "country"},
        {"id": "ES", "code": "ES", "name": "Spain", "level": "country"},
        {"id": "PT", "code": "PT", "name": "Portugal", "level": "country"},
        {"id": "GB", "code": "GB", "name": "United Kingdom", "level": "country"},
        {"id": "IE", "code": "IE", "name": "Ireland", "level": "country"},
        {"id": "DK", "code": "DK", "name": "Denmark", "level": "country"},
        {"id": "SE", "code": "SE", "name": "Sweden", "level": "country"},
        {"id": "FI", "code": "FI", "name": "Finland", "level": "country"},
        {"id": "NO", "code": "NO", "name": "Norway", "level": "country"},
        {"id": "PL", "code": "PL", "name": "Poland", "level": "country"},
        {"id": "CZ", "code": "CZ", "name": "Czechia", "level": "country"},
        {"id": "SK", "code": "SK", "name": "Slovakia", "level": "country"},
        {"id": "HU", "code": "HU", "name": "Hungary", "level": "country"},
        {"id": "SI", "code": "SI", "name": "Slovenia", "level": "country"},
        {"id": "HR", "code": "HR", "name": "Croatia", "level": "country"},
        {"id": "RO", "code": "RO", "name": "Romania", "level": "country"},
        {"id": "BG", "code": "BG", "name": "Bulgaria", "level": "country"},
        {"id": "GR", "code": "GR", "name": "Greece", "level": "country"},
        {"id": "CY", "code": "CY", "name": "Cyprus", "level": "country"},
        {"id": "MT", "code": "MT", "name": "Malta", "level": "country"},
        {"id": "LT", "code": "LT", "name": "Lithuania", "level": "country"},
        {"id": "LV", "code": "LV", "name": "Latvia", "level": "country"},
        {"id": "EE", "code": "EE", "name": "Estonia", "level": "country"}
      ]
    }
    """
}
