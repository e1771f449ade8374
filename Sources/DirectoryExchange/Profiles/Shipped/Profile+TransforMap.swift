extension Profile {
  /// The initiatives of the SUSY project, as TransforMap publishes them: GeoJSON with tags of
  /// OpenStreetMap and a list of kinds of initiative.
  ///
  /// A town is told apart from others of its name in its country by the first sign of its postcode; in
  /// France it is within the department of its postcode.
  static let transforMap = """
    {
      "name": "transformap",
      "title": "TransforMap and SUSY",
      "edition": "",
      "uses": ["uk-territories", "fr-territories", "countries", "osm-tags"],
      "unknown": ["NULL", "n/a", "none", "-", "update6"],
      "codes": {
        "france": {
          "FR-DEP": ["fr", "fra", "frace", "franca", "france", "francia", "frankreich",
            "republique francaise"]
        },
        "slips": {"SR": "SK"}
      },
      "words": {
        "initiatives": [
          {"employment_integration": ["socialinclusion employment"]},
          {
            "social_care": ["homeless shelter", "foodbank", "lowincome supermarket",
              "mutualsociety aid", "foodrescue*", "other foodrescue"]
          },
          {"housing": ["cohousing", "ecovillage", "other habitat"]},
          {"energy": ["collective energy"]},
          {
            "finance_insurance": ["microfinance", "ethicalfinance education", "other finance",
              "ethical bank*", "crowdfunding"]
          },
          {
            "environment_reuse": ["recycling", "recycling foodwaste", "upcycling", "used goods",
              "repair resale", "repairing", "repair cafe", "giveaway shop", "swap market",
              "waste awareness", "other wastereduction", "other sharing"]
          },
          {
            "transport": ["bicycle selfrepair", "sustainable mobility", "bicycle awareness",
              "car sharing", "bike sharing"]
          },
          {
            "agriculture_food": ["communitysupported agriculture", "community garden",
              "food cooperative", "farm shop", "local farmersmarket", "vegetable box",
              "self harvest", "seed saving", "slowfood", "permaculture education",
              "agroecology education", "agro empowerment", "food souvereignity",
              "foodpolicy council", "foodpurchasing combine", "other growyourself",
              "other foodedunpolicy"]
          },
          {
            "retail": ["fairtrade shop", "fairtrade wholesaler", "directtrade", "other fairtrade",
              "other buylocal", "virtual directpurchase"]
          },
          {"culture": ["mutualsociety art", "eco art"]},
          {"research": ["sse research"]},
          {"business_services": ["coworking", "business incubators", "social incubators"]},
          {
            "education_training": ["sse education", "entrepreneurship education",
              "fairtrade school", "other education"]
          },
          {"social_care": ["socialinclusion empowerment", "other socialinclusion"]},
          {
            "civic_life": ["networking initiative", "ngo", "community group",
              "development cooperation", "consumerism awareness", "other participation",
              "other political", "other communities", "freespace", "timebanking",
              "localcollective ressources"]
          }
        ]
      },
      "tables": [
        {
          "kind": "organizations",
          "headers": ["name", "SSEDAS_PARTNER", "type_of_initiative", "_id"],
          "optional": ["*"],
          "fields": {
            "id": {"column": "_id", "prefix": "transformap:"},
            "name": {"column": "name", "unescape": true},
            "family": {
              "first": [
                {"column": "office", "codes": "osm_families"},
                {"column": "operator:type", "codes": "osm_families"},
                {"column": "club", "codes": "osm_club"}
              ]
            },
            "activity": {"column": "type_of_initiative", "split": ";"},
            "activity_scheme": {"constant": "TEXT"},
            "sector": {
              "first": [
                {"column": "social_facility", "codes": "osm_facilities"},
                {"column": "shop", "codes": "osm_shops"},
                {"column": "amenity", "codes": "osm_amenities"},
                {"column": "club", "codes": "osm_clubs"},
                {"column": "office", "codes": "osm_offices"},
                {"column": "leisure", "codes": "osm_leisure"}
              ]
            },
            "address": {"join": ["addr:street", "addr:housenumber"], "with": " "},
            "postcode": "addr:postcode",
            "website": {"first": ["contact:website", "website"]},
            "email": {"first": ["contact:email", "email"]},
            "phone": {"first": ["contact:phone", "phone"]},
            "lat": "lat",
            "lon": "lon",
            "source": {"constant": "TransforMap"}
          },
          "facts": [
            {"label": "Kind of place", "column": "POI_TYPE"},
            {"label": "Description", "column": "description"},
            {"label": "Partner", "column": "SSEDAS_PARTNER"},
            {"label": "Opening hours", "column": "opening_hours"}
          ],
          "sector_words": ["initiatives"],
          "place": [
            {"postcode": {"column": "addr:postcode", "digits": 5}, "name": "addr:city"},
            {
              "id": {
                "join": [
                  {
                    "join": [
                      {
                        "column": "addr:country",
                        "last_segment": true,
                        "fold": true,
                        "codes": "france"
                      },
                      {"column": "addr:postcode", "french_department": true}
                    ],
                    "with": "-",
                    "all": true
                  },
                  {"column": "addr:city", "fold": true}
                ]
              }
            },
            {
              "id": {
                "join": [
                  {
                    "column": "addr:country",
                    "last_segment": true,
                    "fold": true,
                    "codes": "france"
                  },
                  {"column": "addr:postcode", "french_department": true}
                ],
                "with": "-",
                "all": true
              }
            },
            {
              "id": {
                "join": [
                  {
                    "join": [
                      {
                        "column": "addr:country",
                        "last_segment": true,
                        "fold": true,
                        "codes": "british"
                      },
                      {"column": "addr:postcode", "postcode_area": true}
                    ],
                    "with": "-",
                    "all": true
                  },
                  {"column": "addr:city", "fold": true}
                ]
              }
            },
            {
              "id": {
                "join": [
                  {
                    "column": "addr:country",
                    "last_segment": true,
                    "fold": true,
                    "codes": "british"
                  },
                  {"column": "addr:postcode", "postcode_area": true}
                ],
                "with": "-",
                "all": true
              }
            },
            {
              "id": {
                "join": [
                  {
                    "first": [
                      {"column": "addr:country", "codes": "slips"},
                      {
                        "column": "addr:country",
                        "last_segment": true,
                        "fold": true,
                        "codes": "abroad"
                      }
                    ]
                  },
                  {"column": "addr:city", "fold": true},
                  {
                    "first": [
                      {"column": "addr:postcode", "first_characters": 1},
                      {"constant": "-"}
                    ]
                  }
                ]
              }
            },
            {
              "id": {
                "column": "addr:country",
                "last_segment": true,
                "fold": true,
                "codes": "british"
              }
            },
            {
              "id": {
                "first": [
                  {"column": "addr:country", "codes": "slips"},
                  {
                    "column": "addr:country",
                    "last_segment": true,
                    "fold": true,
                    "codes": "abroad"
                  }
                ]
              }
            }
          ],
          "levels": [
            {
              "level": "country",
              "id": {
                "first": [
                  {"column": "addr:country", "codes": "slips"},
                  {
                    "column": "addr:country",
                    "last_segment": true,
                    "fold": true,
                    "codes": "abroad"
                  }
                ]
              },
              "code": {
                "first": [
                  {"column": "addr:country", "codes": "slips"},
                  {
                    "column": "addr:country",
                    "last_segment": true,
                    "fold": true,
                    "codes": "abroad"
                  }
                ]
              },
              "name": {
                "first": [
                  {
                    "first": [
                      {"column": "addr:country", "codes": "slips"},
                      {
                        "column": "addr:country",
                        "last_segment": true,
                        "fold": true,
                        "codes": "abroad"
                      }
                    ]
                  }
                ],
                "codes": "country_names"
              }
            },
            {
              "level": "municipality",
              "id": {
                "join": [
                  {
                    "join": [
                      {
                        "column": "addr:country",
                        "last_segment": true,
                        "fold": true,
                        "codes": "france"
                      },
                      {"column": "addr:postcode", "french_department": true}
                    ],
                    "with": "-",
                    "all": true
                  },
                  {"column": "addr:city", "fold": true}
                ]
              },
              "name": "addr:city",
              "parent": {
                "join": [
                  {
                    "column": "addr:country",
                    "last_segment": true,
                    "fold": true,
                    "codes": "france"
                  },
                  {"column": "addr:postcode", "french_department": true}
                ],
                "with": "-",
                "all": true
              }
            },
            {
              "level": "municipality",
              "id": {
                "join": [
                  {
                    "join": [
                      {
                        "column": "addr:country",
                        "last_segment": true,
                        "fold": true,
                        "codes": "british"
                      },
                      {"column": "addr:postcode", "postcode_area": true}
                    ],
                    "with": "-",
                    "all": true
                  },
                  {"column": "addr:city", "fold": true}
                ]
              },
              "name": "addr:city",
              "parent": {
                "join": [
                  {
                    "column": "addr:country",
                    "last_segment": true,
                    "fold": true,
                    "codes": "british"
                  },
                  {"column": "addr:postcode", "postcode_area": true}
                ],
                "with": "-",
                "all": true
              }
            },
            {
              "level": "municipality",
              "id": {
                "join": [
                  {
                    "first": [
                      {"column": "addr:country", "codes": "slips"},
                      {
                        "column": "addr:country",
                        "last_segment": true,
                        "fold": true,
                        "codes": "abroad"
                      }
                    ]
                  },
                  {"column": "addr:city", "fold": true},
                  {
                    "first": [
                      {"column": "addr:postcode", "first_characters": 1},
                      {"constant": "-"}
                    ]
                  }
                ]
              },
              "name": "addr:city",
              "parent": {
                "first": [
                  {"column": "addr:country", "codes": "slips"},
                  {
                    "column": "addr:country",
                    "last_segment": true,
                    "fold": true,
                    "codes": "abroad"
                  }
                ]
              }
            }
          ]
        }
      ]
    }
    """
}
