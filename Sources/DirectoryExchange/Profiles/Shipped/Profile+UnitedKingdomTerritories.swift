extension Profile {
  /// The nations of the United Kingdom as regions, and postcode areas as departments; some of these span
  /// two nations.
  static let britishTerritories = """
    {
      "codes": {
        "nations": {
          "England": "UK-ENG", "Scotland": "UK-SCT", "Wales": "UK-WLS",
          "Northern Ireland": "UK-NIR", "Jersey": "UK-JE", "Guernsey": "UK-GY"
        }
      },
      "territories": [
        {"id": "UK", "code": "UK", "name": "United Kingdom and islands", "level": "country"},
        {"id": "UK-ENG", "code": "ENG", "name": "England", "level": "region", "parent": "UK"},
        {"id": "UK-SCT", "code": "SCT", "name": "Scotland", "level": "region", "parent": "UK"},
        {"id": "UK-WLS", "code": "WLS", "name": "Wales", "level": "region", "parent": "UK"},
        {
          "id": "UK-NIR", "code": "NIR", "name": "Northern Ireland", "level": "region",
          "parent": "UK"
        },
        {"id": "UK-JE", "code": "JE", "name": "Jersey", "level": "region", "parent": "UK"},
        {"id": "UK-GY", "code": "GY", "name": "Guernsey", "level": "region", "parent": "UK"},
        {"id": "UK-IM", "code": "IM", "name": "Isle of Man", "level": "region", "parent": "UK"},
        {
          "id": "UK-AB", "code": "AB", "name": "Aberdeen", "level": "department", "parent": "UK-SCT"
        },
        {
          "id": "UK-AL", "code": "AL", "name": "St Albans", "level": "department",
          "parent": "UK-ENG"
        },
        {
          "id": "UK-B", "code": "B", "name": "Birmingham", "level": "department", "parent": "UK-ENG"
        },
        {"id": "UK-BA", "code": "BA", "name": "Bath", "level": "department", "parent": "UK-ENG"},
        {
          "id": "UK-BB", "code": "BB", "name": "Blackburn", "level": "department",
          "parent": "UK-ENG"
        },
        {
          "id": "UK-BD", "code": "BD", "name": "Bradford", "level": "department", "parent": "UK-ENG"
        },
        {
          "id": "UK-BH", "code": "BH", "name": "Bournemouth", "level": "department",
          "parent": "UK-ENG"
        },
        {"id": "UK-BL", "code": "BL", "name": "Bolton", "level": "department", "parent": "UK-ENG"},
        {
          "id": "UK-BN", "code": "BN", "name": "Brighton", "level": "department", "parent": "UK-ENG"
        },
        {"id": "UK-BR", "code": "BR", "name": "Bromley", "level": "department", "parent": "UK-ENG"},
        {"id": "UK-BS", "code": "BS", "name": "Bristol", "level": "department", "parent": "UK-ENG"},
        {"id": "UK-BT", "code": "BT", "name": "Belfast", "level": "department", "parent": "UK-NIR"},
        {
          "id": "UK-CA", "code": "CA", "name": "Carlisle", "level": "department",
          "parent": "UK-ENG", "also_in": ["UK-SCT"]
        },
        {
          "id": "UK-CB", "code": "CB", "name": "Cambridge", "level": "department",
          "parent": "UK-ENG"
        },
        {"id": "UK-CF", "code": "CF", "name": "Cardiff", "level": "department", "parent": "UK-WLS"},
        {
          "id": "UK-CH", "code": "CH", "name": "Chester", "level": "department", "parent": "UK-ENG",
          "also_in": ["UK-WLS"]
        },
        {
          "id": "UK-CM", "code": "CM", "name": "Chelmsford", "level": "department",
          "parent": "UK-ENG"
        },
        {
          "id": "UK-CO", "code": "CO", "name": "Colchester", "level": "department",
          "parent": "UK-ENG"
        },
        {"id": "UK-CR", "code": "CR", "name": "Croydon", "level": "department", "parent": "UK-ENG"},
        {
          "id": "UK-CT", "code": "CT", "name": "Canterbury", "level": "department",
          "parent": "UK-ENG"
        },
        {
          "id": "UK-CV", "code": "CV", "name": "Coventry", "level": "department", "parent": "UK-ENG"
        },
        {"id": "UK-CW", "code": "CW", "name": "Crewe", "level": "department", "parent": "UK-ENG"},
        {
          "id": "UK-DA", "code": "DA", "name": "Dartford", "level": "department", "parent": "UK-ENG"
        },
        {"id": "UK-DD", "code": "DD", "name": "Dundee", "level": "department", "parent": "UK-SCT"},
        {"id": "UK-DE", "code": "DE", "name": "Derby", "level": "department", "parent": "UK-ENG"},
        {
          "id": "UK-DG", "code": "DG", "name": "Dumfries", "level": "department",
          "parent": "UK-SCT", "also_in": ["UK-ENG"]
        },
        {"id": "UK-DH", "code": "DH", "name": "Durham", "level": "department", "parent": "UK-ENG"},
        {
          "id": "UK-DL", "code": "DL", "name": "Darlington", "level": "department",
          "parent": "UK-ENG"
        },
        {
          "id": "UK-DN", "code": "DN", "name": "Doncaster", "level": "department",
          "parent": "UK-ENG"
        },
        {
          "id": "UK-DT", "code": "DT", "name": "Dorchester", "level": "department",
          "parent": "UK-ENG"
        },
        {"id": "UK-DY", "code": "DY", "name": "Dudley", "level": "department", "parent": "UK-ENG"},
        {
          "id": "UK-E", "code": "E", "name": "London East", "level": "department",
          "parent": "UK-ENG"
        },
        {
          "id": "UK-EC", "code": "EC", "name": "London East Central", "level": "department",
          "parent": "UK-ENG"
        },
        {
          "id": "UK-EH", "code": "EH", "name": "Edinburgh", "level": "department",
          "parent": "UK-SCT"
        },
        {"id": "UK-EN", "code": "EN", "name": "Enfield", "level": "department", "parent": "UK-ENG"},
        {"id": "UK-EX", "code": "EX", "name": "Exeter", "level": "department", "parent": "UK-ENG"},
        {"id": "UK-FK", "code": "FK", "name": "Falkirk", "level": "department", "parent": "UK-SCT"},
        {
          "id": "UK-FY", "code": "FY", "name": "Blackpool", "level": "department",
          "parent": "UK-ENG"
        },
        {"id": "UK-G", "code": "G", "name": "Glasgow", "level": "department", "parent": "UK-SCT"},
        {
          "id": "UK-GL", "code": "GL", "name": "Gloucester", "level": "department",
          "parent": "UK-ENG", "also_in": ["UK-WLS"]
        },
        {
          "id": "UK-GU", "code": "GU", "name": "Guildford", "level": "department",
          "parent": "UK-ENG"
        },
        {"id": "UK-HA", "code": "HA", "name": "Harrow", "level": "department", "parent": "UK-ENG"},
        {
          "id": "UK-HD", "code": "HD", "name": "Huddersfield", "level": "department",
          "parent": "UK-ENG"
        },
        {
          "id": "UK-HG", "code": "HG", "name": "Harrogate", "level": "department",
          "parent": "UK-ENG"
        },
        {
          "id": "UK-HP", "code": "HP", "name": "Hemel Hempstead", "level": "department",
          "parent": "UK-ENG"
        },
        {
          "id": "UK-HR", "code": "HR", "name": "Hereford", "level": "department",
          "parent": "UK-ENG", "also_in": ["UK-WLS"]
        },
        {
          "id": "UK-HS", "code": "HS", "name": "Outer Hebrides", "level": "department",
          "parent": "UK-SCT"
        },
        {"id": "UK-HU", "code": "HU", "name": "Hull", "level": "department", "parent": "UK-ENG"},
        {"id": "UK-HX", "code": "HX", "name": "Halifax", "level": "department", "parent": "UK-ENG"},
        {"id": "UK-IG", "code": "IG", "name": "Ilford", "level": "department", "parent": "UK-ENG"},
        {"id": "UK-IP", "code": "IP", "name": "Ipswich", "level": "department", "parent": "UK-ENG"},
        {
          "id": "UK-IV", "code": "IV", "name": "Inverness", "level": "department",
          "parent": "UK-SCT"
        },
        {
          "id": "UK-KA", "code": "KA", "name": "Kilmarnock", "level": "department",
          "parent": "UK-SCT"
        },
        {
          "id": "UK-KT", "code": "KT", "name": "Kingston upon Thames", "level": "department",
          "parent": "UK-ENG"
        },
        {
          "id": "UK-KW", "code": "KW", "name": "Kirkwall", "level": "department", "parent": "UK-SCT"
        },
        {
          "id": "UK-KY", "code": "KY", "name": "Kirkcaldy", "level": "department",
          "parent": "UK-SCT"
        },
        {"id": "UK-L", "code": "L", "name": "Liverpool", "level": "department", "parent": "UK-ENG"},
        {
          "id": "UK-LA", "code": "LA", "name": "Lancaster", "level": "department",
          "parent": "UK-ENG"
        },
        {
          "id": "UK-LD", "code": "LD", "name": "Llandrindod Wells", "level": "department",
          "parent": "UK-WLS", "also_in": ["UK-ENG"]
        },
        {
          "id": "UK-LE", "code": "LE", "name": "Leicester", "level": "department",
          "parent": "UK-ENG"
        },
        {
          "id": "UK-LL", "code": "LL", "name": "Llandudno", "level": "department",
          "parent": "UK-WLS", "also_in": ["UK-ENG"]
        },
        {"id": "UK-LN", "code": "LN", "name": "Lincoln", "level": "department", "parent": "UK-ENG"},
        {"id": "UK-LS", "code": "LS", "name": "Leeds", "level": "department", "parent": "UK-ENG"},
        {"id": "UK-LU", "code": "LU", "name": "Luton", "level": "department", "parent": "UK-ENG"},
        {
          "id": "UK-M", "code": "M", "name": "Manchester", "level": "department", "parent": "UK-ENG"
        },
        {"id": "UK-ME", "code": "ME", "name": "Medway", "level": "department", "parent": "UK-ENG"},
        {
          "id": "UK-MK", "code": "MK", "name": "Milton Keynes", "level": "department",
          "parent": "UK-ENG"
        },
        {
          "id": "UK-ML", "code": "ML", "name": "Motherwell", "level": "department",
          "parent": "UK-SCT"
        },
        {
          "id": "UK-N", "code": "N", "name": "London North", "level": "department",
          "parent": "UK-ENG"
        },
        {
          "id": "UK-NE", "code": "NE", "name": "Newcastle upon Tyne", "level": "department",
          "parent": "UK-ENG"
        },
        {
          "id": "UK-NG", "code": "NG", "name": "Nottingham", "level": "department",
          "parent": "UK-ENG"
        },
        {
          "id": "UK-NN", "code": "NN", "name": "Northampton", "level": "department",
          "parent": "UK-ENG"
        },
        {
          "id": "UK-NP", "code": "NP", "name": "Newport", "level": "department", "parent": "UK-WLS",
          "also_in": ["UK-ENG"]
        },
        {"id": "UK-NR", "code": "NR", "name": "Norwich", "level": "department", "parent": "UK-ENG"},
        {
          "id": "UK-NW", "code": "NW", "name": "London North West", "level": "department",
          "parent": "UK-ENG"
        },
        {"id": "UK-OL", "code": "OL", "name": "Oldham", "level": "department", "parent": "UK-ENG"},
        {"id": "UK-OX", "code": "OX", "name": "Oxford", "level": "department", "parent": "UK-ENG"},
        {"id": "UK-PA", "code": "PA", "name": "Paisley", "level": "department", "parent": "UK-SCT"},
        {
          "id": "UK-PE", "code": "PE", "name": "Peterborough", "level": "department",
          "parent": "UK-ENG"
        },
        {"id": "UK-PH", "code": "PH", "name": "Perth", "level": "department", "parent": "UK-SCT"},
        {
          "id": "UK-PL", "code": "PL", "name": "Plymouth", "level": "department", "parent": "UK-ENG"
        },
        {
          "id": "UK-PO", "code": "PO", "name": "Portsmouth", "level": "department",
          "parent": "UK-ENG"
        },
        {"id": "UK-PR", "code": "PR", "name": "Preston", "level": "department", "parent": "UK-ENG"},
        {"id": "UK-RG", "code": "RG", "name": "Reading", "level": "department", "parent": "UK-ENG"},
        {"id": "UK-RH", "code": "RH", "name": "Redhill", "level": "department", "parent": "UK-ENG"},
        {"id": "UK-RM", "code": "RM", "name": "Romford", "level": "department", "parent": "UK-ENG"},
        {"id": "UK-S", "code": "S", "name": "Sheffield", "level": "department", "parent": "UK-ENG"},
        {"id": "UK-SA", "code": "SA", "name": "Swansea", "level": "department", "parent": "UK-WLS"},
        {
          "id": "UK-SE", "code": "SE", "name": "London South East", "level": "department",
          "parent": "UK-ENG"
        },
        {
          "id": "UK-SG", "code": "SG", "name": "Stevenage", "level": "department",
          "parent": "UK-ENG"
        },
        {
          "id": "UK-SK", "code": "SK", "name": "Stockport", "level": "department",
          "parent": "UK-ENG"
        },
        {"id": "UK-SL", "code": "SL", "name": "Slough", "level": "department", "parent": "UK-ENG"},
        {"id": "UK-SM", "code": "SM", "name": "Sutton", "level": "department", "parent": "UK-ENG"},
        {"id": "UK-SN", "code": "SN", "name": "Swindon", "level": "department", "parent": "UK-ENG"},
        {
          "id": "UK-SO", "code": "SO", "name": "Southampton", "level": "department",
          "parent": "UK-ENG"
        },
        {
          "id": "UK-SP", "code": "SP", "name": "Salisbury", "level": "department",
          "parent": "UK-ENG"
        },
        {
          "id": "UK-SR", "code": "SR", "name": "Sunderland", "level": "department",
          "parent": "UK-ENG"
        },
        {
          "id": "UK-SS", "code": "SS", "name": "Southend-on-Sea", "level": "department",
          "parent": "UK-ENG"
        },
        {
          "id": "UK-ST", "code": "ST", "name": "Stoke-on-Trent", "level": "department",
          "parent": "UK-ENG"
        },
        {
          "id": "UK-SW", "code": "SW", "name": "London South West", "level": "department",
          "parent": "UK-ENG"
        },
        {
          "id": "UK-SY", "code": "SY", "name": "Shrewsbury", "level": "department",
          "parent": "UK-ENG", "also_in": ["UK-WLS"]
        },
        {"id": "UK-TA", "code": "TA", "name": "Taunton", "level": "department", "parent": "UK-ENG"},
        {
          "id": "UK-TD", "code": "TD", "name": "Galashiels", "level": "department",
          "parent": "UK-SCT", "also_in": ["UK-ENG"]
        },
        {"id": "UK-TF", "code": "TF", "name": "Telford", "level": "department", "parent": "UK-ENG"},
        {
          "id": "UK-TN", "code": "TN", "name": "Tonbridge", "level": "department",
          "parent": "UK-ENG"
        },
        {"id": "UK-TQ", "code": "TQ", "name": "Torquay", "level": "department", "parent": "UK-ENG"},
        {"id": "UK-TR", "code": "TR", "name": "Truro", "level": "department", "parent": "UK-ENG"},
        {
          "id": "UK-TS", "code": "TS", "name": "Teesside", "level": "department", "parent": "UK-ENG"
        },
        {
          "id": "UK-TW", "code": "TW", "name": "Twickenham", "level": "department",
          "parent": "UK-ENG"
        },
        {
          "id": "UK-UB", "code": "UB", "name": "Southall", "level": "department", "parent": "UK-ENG"
        },
        {
          "id": "UK-W", "code": "W", "name": "London West", "level": "department",
          "parent": "UK-ENG"
        },
        {
          "id": "UK-WA", "code": "WA", "name": "Warrington", "level": "department",
          "parent": "UK-ENG"
        },
        {
          "id": "UK-WC", "code": "WC", "name": "London West Central", "level": "department",
          "parent": "UK-ENG"
        },
        {"id": "UK-WD", "code": "WD", "name": "Watford", "level": "department", "parent": "UK-ENG"},
        {
          "id": "UK-WF", "code": "WF", "name": "Wakefield", "level": "department",
          "parent": "UK-ENG"
        },
        {"id": "UK-WN", "code": "WN", "name": "Wigan", "level": "department", "parent": "UK-ENG"},
        {
          "id": "UK-WR", "code": "WR", "name": "Worcester", "level": "department",
          "parent": "UK-ENG"
        },
        {"id": "UK-WS", "code": "WS", "name": "Walsall", "level": "department", "parent": "UK-ENG"},
        {
          "id": "UK-WV", "code": "WV", "name": "Wolverhampton", "level": "department",
          "parent": "UK-ENG"
        },
        {"id": "UK-YO", "code": "YO", "name": "York", "level": "department", "parent": "UK-ENG"},
        {"id": "UK-ZE", "code": "ZE", "name": "Shetland", "level": "department", "parent": "UK-SCT"}
      ]
    }
    """
}
