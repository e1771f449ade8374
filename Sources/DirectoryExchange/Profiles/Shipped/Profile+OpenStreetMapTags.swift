extension Profile {
  /// What the tags of OpenStreetMap tell of families and sectors.
  static let openStreetMapTags = """
    {
      "codes": {
        "osm_shops": {
          "retail": ["supermarket", "convenience", "grocery", "organic", "general",
            "department_store", "deli", "clothes", "books", "gift", "craft", "farm", "food",
            "health_food", "greengrocer", "bakery", "tea", "coffee", "kiosk", "cooperative",
            "fair_trade", "variety_store", "toys", "art", "florist", "cheese", "butcher",
            "cosmetics", "shoes", "fashion", "wine", "beverages", "yes"],
          "environment_reuse": ["charity", "second_hand", "repair", "recycling", "antiques"],
          "transport": ["bicycle", "car", "car_repair"],
          "hospitality_tourism": ["travel_agency"],
          "digital_media": ["computer", "copyshop"]
        },
        "osm_facilities": {
          "social_care": ["food_bank", "soup_kitchen", "shelter", "group_home", "nursing_home",
            "assisted_living", "outreach", "day_care", "ambulatory_care", "dairy_kitchen"],
          "employment_integration": ["workshop"],
          "health": ["healthcare", "hospice"]
        },
        "osm_amenities": {
          "social_care": ["social_facility", "social_centre", "childcare", "nursing_home",
            "refugee_housing", "food_sharing"],
          "education_training": ["school", "kindergarten", "university", "college",
            "language_school", "training", "music_school"],
          "culture": ["theatre", "cinema", "arts_centre", "library", "public_bookcase",
            "music_venue", "exhibition_centre"],
          "health": ["clinic", "doctors", "hospital", "dentist", "pharmacy"],
          "hospitality_tourism": ["cafe", "restaurant", "bar", "pub", "fast_food", "biergarten",
            "canteen"],
          "finance_insurance": ["bank", "bureau_de_change"],
          "business_services": ["coworking_space"],
          "retail": ["marketplace"],
          "environment_reuse": ["recycling", "give_box", "freeshop", "animal_shelter"],
          "transport": ["bicycle_rental", "car_sharing", "bicycle_repair_station", "car_pooling"],
          "civic_life": ["community_centre", "place_of_worship"],
          "public_administration": ["townhall"]
        },
        "osm_clubs": {
          "sport_leisure": ["sport", "sports", "scout", "board_games", "chess", "motorcycle",
            "cycling", "fishing", "shooting", "tennis", "football", "sailing", "gymnastics",
            "dog", "automobile", "game", "nature"],
          "culture": ["music", "culture", "art", "theatre", "history", "cinema", "tourism",
            "carnival", "photography"],
          "civic_life": ["charity", "social", "veterans", "elderly", "freemasonry", "youth",
            "student", "women", "ethnic"]
        },
        "osm_offices": {
          "finance_insurance": ["insurance", "financial"],
          "research": ["research"],
          "digital_media": ["it", "newspaper", "telecommunication"],
          "business_services": ["coworking", "accountant", "consulting", "architect", "lawyer"],
          "employment_integration": ["employment_agency"],
          "housing": ["housing", "estate_agent"],
          "education_training": ["educational_institution"],
          "energy": ["energy_supplier"],
          "public_administration": ["government"],
          "civic_life": ["political_party", "union", "religion"]
        },
        "osm_leisure": {
          "agriculture_food": ["garden"],
          "sport_leisure": ["sports_centre", "fitness_centre", "pitch", "playground",
            "swimming_pool", "park", "dance"],
          "industry_crafts": ["hackerspace"],
          "culture": ["bandstand"]
        },
        "osm_families": {
          "association": ["association", "club"],
          "other_nonprofit": ["ngo", "charity", "non_profit"],
          "foundation": ["foundation"],
          "cooperative": ["cooperative"],
          "public": ["government", "public"],
          "professional_body": ["union"]
        },
        "osm_club": {"*": "association"}
      }
    }
    """
}
