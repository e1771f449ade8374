extension Profile {
  /// Elements of OpenStreetMap: GeoJSON whose properties are tags, or the answer of Overpass.
  ///
  /// Places as in ``transforMap``; who has a SIRET number is in France.
  static let openStreetMap = """
    {
      "name": "openstreetmap",
      "title": "OpenStreetMap",
      "edition": "",
      "uses": ["uk-territories", "fr-territories", "countries", "osm-tags"],
      "keys": ["siret", "rna", "osm"],
      "codes": {
        "france": {
          "FR-DEP": ["fr", "fra", "frace", "franca", "france", "francia", "frankreich",
            "republique francaise"]
        },
        "any_department": {"*": "FR-DEP"}
      },
      "tables": [
        {
          "kind": "organizations",
          "headers": ["@id", "name"],
          "optional": ["*"],
          "keys": {
            "siret": {"column": "ref:FR:SIRET", "digits": 14, "luhn": true},
            "rna": {"column": "ref:FR:RNA", "upper": true},
            "osm": "@id"
          },
          "fields": {
            "name": "name",
            "family": {
              "first": [
                {"column": "office", "codes": "osm_families"},
                {"column": "operator:type", "codes": "osm_families"},
                {"column": "club", "codes": "osm_club"}
              ]
            },
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
            "source": {"constant": "OpenStreetMap"}
          },
          "facts": [
            "social_facility",
            "shop",
            "amenity",
            "club",
            "office",
            "leisure",
            "craft",
            "operator:type",
            {"label": "Opening hours", "column": "opening_hours"}
          ],
          "place": [
            {"postcode": {"column": "addr:postcode", "digits": 5}, "name": "addr:city"},
            {
              "id": {
                "join": [
                  {
                    "join": [
                      {
                        "first": [
                          {
                            "column": "addr:country",
                            "last_segment": true,
                            "fold": true,
                            "codes": "france"
                          },
                          {"column": "ref:FR:SIRET", "codes": "any_department"}
                        ]
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
                    "first": [
                      {
                        "column": "addr:country",
                        "last_segment": true,
                        "fold": true,
                        "codes": "france"
                      },
                      {"column": "ref:FR:SIRET", "codes": "any_department"}
                    ]
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
                    "column": "addr:country",
                    "last_segment": true,
                    "fold": true,
                    "codes": "abroad"
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
                "column": "addr:country",
                "last_segment": true,
                "fold": true,
                "codes": "abroad"
              }
            }
          ],
          "levels": [
            {
              "level": "country",
              "id": {
                "column": "addr:country",
                "last_segment": true,
                "fold": true,
                "codes": "abroad"
              },
              "code": {
                "column": "addr:country",
                "last_segment": true,
                "fold": true,
                "codes": "abroad"
              },
              "name": {
                "first": [
                  {
                    "column": "addr:country",
                    "last_segment": true,
                    "fold": true,
                    "codes": "abroad"
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
                        "first": [
                          {
                            "column": "addr:country",
                            "last_segment": true,
                            "fold": true,
                            "codes": "france"
                          },
                          {"column": "ref:FR:SIRET", "codes": "any_department"}
                        ]
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
                    "first": [
                      {
                        "column": "addr:country",
                        "last_segment": true,
                        "fold": true,
                        "codes": "france"
                      },
                      {"column": "ref:FR:SIRET", "codes": "any_department"}
                    ]
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
                    "column": "addr:country",
                    "last_segment": true,
                    "fold": true,
                    "codes": "abroad"
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
                "column": "addr:country",
                "last_segment": true,
                "fold": true,
                "codes": "abroad"
              }
            }
          ]
        }
      ]
    }
    """
}
