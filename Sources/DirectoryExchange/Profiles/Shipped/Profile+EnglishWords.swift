extension Profile {
  /// English words of the activities of organizations, the surer first.
  static let englishWords = """
    {
      "words": {
        "english": [
          {
            "finance_insurance": ["credit union*", "insurance", "pension*", "savings",
              "microfinance", "social lending", "debt advice", "money advice", "superannuation"]
          },
          {
            "housing": ["almshouse*", "housing", "accommodation for", "sheltered accommodation",
              "tenant*", "affordable homes"]
          },
          {
            "education_training": ["school", "schools", "preschool*", "pre school*", "playgroup*",
              "kindergarten", "universit*", "college", "colleges", "pupils", "scholarship*",
              "bursar*", "parent teacher", "parents and teachers", "pta", "teaching", "tuition",
              "academy", "apprentice*", "literacy", "education", "educational",
              "training courses", "vocational training"]
          },
          {
            "health": ["hospital*", "hospice*", "medical", "medicine", "mental health", "cancer",
              "disease*", "patients", "health care", "healthcare", "nursing", "counselling",
              "therap*", "ambulance*", "first aid", "surgery", "clinic*", "health"]
          },
          {
            "social_care": ["food bank*", "foodbank*", "poverty", "hardship", "homeless*",
              "disab*", "elderly", "older people", "aged", "day centre*", "day center*",
              "youth club*", "youth work*", "young people", "youth", "childcare", "child care",
              "children", "carers", "refugee*", "asylum seeker*", "domestic violence",
              "domestic abuse", "addiction*", "bereave*", "befriending", "widows", "orphan*",
              "relief of need", "people in need", "persons in need", "special needs", "autis*",
              "dementia", "blind", "deaf", "advice services", "welfare", "families"]
          },
          {
            "culture": ["museum*", "theatre*", "theater*", "orchestra*", "choir*", "choral",
              "music*", "concert*", "drama*", "opera*", "dance", "dancing", "cinema*", "films",
              "literature", "library", "libraries", "histor*", "heritage", "archaeolog*", "art",
              "arts", "artist*", "festival*", "cultur*", "poetry", "literary"]
          },
          {
            "sport_leisure": ["sport*", "football*", "rugby", "cricket*", "tennis", "swimming",
              "athletic*", "gymnastics", "scout*", "guides", "brownies", "rowing", "sailing",
              "village hall*", "recreation*", "leisure", "playing field*", "golf", "bowls",
              "fishing", "equestrian", "riding", "hockey", "netball", "basketball", "volleyball",
              "badminton", "judo", "karate", "martial art*", "gymnast*", "cycling", "triathlon*",
              "canoe*", "archery", "rifle", "pistol", "bowling"]
          },
          {
            "environment_reuse": ["environment*", "conservation", "wildlife", "nature reserve*",
              "ecolog*", "biodiversity", "recycl*", "repair*", "reuse", "re use", "furniture",
              "animal", "animals", "cats", "dogs", "horses", "donkeys", "birds", "climate",
              "rivers", "woodland*", "countryside", "second hand", "zero waste"]
          },
          {
            "agriculture_food": ["agricultur*", "farm", "farms", "farming", "farmers",
              "allotment*", "horticultur*", "community garden*", "gardening", "food growing",
              "fisheries", "forestry", "permaculture", "organic food", "bakery"]
          },
          {
            "employment_integration": ["employment", "unemploy*", "job seekers", "employability",
              "work integration", "regeneration", "economic development"]
          },
          {
            "energy": ["energy", "solar", "wind turbine*", "hydroelectric*", "hydropower",
              "electricity"]
          },
          {
            "transport": ["community transport", "minibus*", "car sharing", "car pool*",
              "bicycle*", "cycling", "transport"]
          },
          {
            "digital_media": ["radio", "broadcasting", "television", "newspaper*", "magazine*",
              "publishing", "software", "computers", "internet", "websites"]
          },
          {
            "hospitality_tourism": ["pub", "cafe", "restaurant*", "hostel*", "hotel*", "tourism",
              "catering"]
          },
          {"research": ["research", "scientific", "science"]},
          {"retail": ["shop", "shops", "store", "retail", "fair trade", "market"]},
          {"construction": ["building trades", "construction", "joinery", "plumbing"]},
          {
            "business_services": ["accountan*", "legal services", "consultan*",
              "business support", "office space", "coworking", "co working"]
          },
          {
            "industry_crafts": ["manufactur*", "craft", "crafts", "printing", "textile*",
              "pottery"]
          },
          {
            "civic_life": ["human rights", "grant making", "grantmaking", "grants to",
              "grants for", "overseas aid", "humanitarian", "development aid", "volunteer*",
              "voluntary", "citizens", "residents association*", "advocacy", "campaign*",
              "trade union*", "freemason*", "masonic", "rotary", "lions club",
              "women s institute", "veterans", "charitable purposes", "community development",
              "community", "trade association*", "disaster relief"]
          }
        ]
      }
    }
    """
}
