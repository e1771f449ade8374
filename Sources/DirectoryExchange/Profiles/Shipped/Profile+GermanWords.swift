extension Profile {
  /// German words that people mark initiatives with, the surer first.
  static let germanWords = """
    {
      "words": {
        "german": [
          {"retail": ["weltladen", "bioladen", "buchladen", "regionalladen", "naturkost"]},
          {
            "transport": ["lastenrad", "lastenradverleih", "radladen", "fahrradladen",
              "selbsthilfewerkstatt"]
          },
          {
            "education_training": ["bildung", "schule", "waldorfschule", "kindergarten", "kita",
              "universitat", "hochschule", "lernen", "gymnasium", "forderschule", "weiterbildung",
              "umweltbildung", "akademie", "bildungsarbeit"]
          },
          {
            "agriculture_food": ["solawi", "csa", "landwirtschaft", "solidarische landwirtschaft",
              "agrikultur", "gemuse", "gemeinschaftsgarten", "urban gardening", "garten",
              "bauernhof", "hofladen", "lebensmittel", "imkerei", "honig", "permakultur",
              "bioland", "demeter", "biohof", "foodcoop", "food coop", "gartnerei", "saatgut",
              "backerei", "ernahrung", "ernahrungsrat"]
          },
          {
            "environment_reuse": ["repaircafe", "repair cafe", "reparatur", "umsonstladen",
              "upcycling", "zerowaste", "zero waste", "secondhand", "second hand",
              "secondhandladen", "unverpackt", "verpackungsfrei", "foodsharing", "umweltschutz",
              "naturschutz", "klimaschutz", "umwelt", "natur", "recycling", "gebrauchtwaren",
              "verschenken", "gebraucht", "leihladen", "bucherschrank", "artenschutz",
              "tierschutz"]
          },
          {
            "energy": ["energiewende", "okostrom", "energie", "solar", "energiegenossenschaft",
              "windkraft", "photovoltaik"]
          },
          {"transport": ["fahrrad", "mobilitat", "carsharing", "verkehrswende", "radverkehr"]},
          {
            "finance_insurance": ["bank", "nachhaltige geldanlage", "sustainable finance",
              "grunes geld", "versicherung", "regionalwahrung", "mikrokredit"]
          },
          {
            "housing": ["wohnen", "wohnprojekt", "hausprojekt", "mietshauser syndikat",
              "wohngemeinschaft", "tinyhouse", "okodorf", "mehrgenerationenhaus"]
          },
          {"health": ["gesundheit", "heilpraktiker", "medizin", "therapie", "yoga", "pflege"]},
          {
            "social_care": ["gefluchtete", "fluchtlinge", "integration", "obdachlose", "kinder",
              "senioren", "jugend", "inklusion", "soziales", "tafel", "behinderung", "familien"]
          },
          {
            "culture": ["kultur", "kino", "kunst", "theater", "musik", "museum", "bibliothek",
              "konzerte", "festival", "soziokultur"]
          },
          {"sport_leisure": ["sport", "spiele", "tanzen", "spielplatz", "freizeit"]},
          {
            "hospitality_tourism": ["cafe", "restaurant", "gastronomie", "hotel", "reisen",
              "herberge", "kantine", "bistro", "catering", "kneipe"]
          },
          {
            "retail": ["fairer handel", "fairtrade", "laden", "markt", "kleidung", "mode",
              "bekleidung", "klamotten", "naturkost", "online shop"]
          },
          {
            "digital_media": ["digitalisierung", "software", "fair it", "radio", "zeitung",
              "magazin", "medien", "webdesign", "freifunk", "open source", "hosting"]
          },
          {
            "industry_crafts": ["handwerk", "tischlerei", "holz", "mobel", "druckerei",
              "werkstatt", "offene werkstatt", "textil", "schneiderei"]
          },
          {"business_services": ["coworking", "beratung", "unternehmensberatung"]},
          {"research": ["forschung", "wissenschaft"]},
          {"employment_integration": ["arbeitsmarkt", "beschaftigung", "arbeitsintegration"]},
          {
            "civic_life": ["demokratie", "grundeinkommen", "transitiontown", "transition town",
              "ehrenamt", "freiwilligenarbeit", "menschenrechte", "frieden", "gemeinwohl",
              "nachbarschaft", "stiftung", "netzwerk", "vernetzung", "politik",
              "burgerinitiative", "solidaritat", "mitbestimmung", "stadtteil"]
          }
        ]
      }
    }
    """
}
