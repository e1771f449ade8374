extension Profile {
  /// The elements of a map made with GoGoCarto, with the columns that Carteco adds.
  ///
  /// Everything else that a map adds is left to its owner: a list of one's own reads it. Places as in
  /// ``transforMap``.
  static let goGoCarto = """
    {
      "name": "gogocarto",
      "title": "GoGoCarto map",
      "edition": "",
      "uses": ["uk-territories", "fr-territories", "countries", "fr-words"],
      "unknown": ["NULL", "null", "n/a"],
      "codes": {
        "france": {
          "FR-DEP": ["fr", "fra", "frace", "franca", "france", "francia", "frankreich",
            "republique francaise"]
        },
        "statutes": {
          "association": ["association", "association loi 1901", "association loi 1908", "asso"],
          "cooperative": ["cooperative", "scop", "scic", "cae", "sc", "cooperative scop",
            "cooperative scic", "scop sarl", "scic sa", "scic sas", "societe cooperative"],
          "mutual": ["mutuelle"],
          "foundation": ["fondation", "fonds de dotation"],
          "social_enterprise": ["esus", "entreprise esus", "societe commerciale de l ess",
            "societe commerciale ess", "entreprise commerciale esus", "entreprise sociale",
            "societe commerciale esus"],
          "public": ["collectivite", "collectivite territoriale", "epic", "structure publique"]
        }
      },
      "tables": [
        {
          "kind": "organizations",
          "headers": ["id", "name", "geo.latitude", "geo.longitude"],
          "optional": ["*"],
          "fields": {
            "id": {"column": "id", "prefix": "gogocarto:"},
            "name": {"column": "name", "unescape": true},
            "family": {"column": "statut_ess", "fold": true, "codes": "statutes"},
            "activity": {
              "first": [
                {"column": "description_activite", "unescape": true},
                {"column": "categories", "unescape": true}
              ]
            },
            "activity_scheme": {"constant": "TEXT"},
            "address": "address.streetAddress",
            "postcode": "address.postalCode",
            "lat": "geo.latitude",
            "lon": "geo.longitude",
            "website": {"first": ["site_web", "website", "siteweb", "web", "url"]},
            "email": {"first": ["email", "mail"], "unless": "hidden"},
            "phone": {"first": ["telephone", "phone", "tel"]},
            "source": {"constant": "GoGoCarto"},
            "updated": {"first": ["updatedAt", "createdAt"], "date": "dmy"}
          },
          "facts": [
            {"label": "Categories", "column": "categories", "unescape": true},
            {"label": "Status", "column": "statut_ess"},
            {"label": "Description", "column": "description", "unescape": true}
          ],
          "sector_words": ["french"],
          "place": [
            {
              "postcode": {"column": "address.postalCode", "digits": 5},
              "name": "address.addressLocality"
            },
            {
              "id": {
                "join": [
                  {
                    "join": [
                      {
                        "column": "address.addressCountry",
                        "last_segment": true,
                        "fold": true,
                        "codes": "france"
                      },
                      {"column": "address.postalCode", "french_department": true}
                    ],
                    "with": "-",
                    "all": true
                  },
                  {"column": "address.addressLocality", "fold": true}
                ]
              }
            },
            {
              "id": {
                "join": [
                  {
                    "column": "address.addressCountry",
                    "last_segment": true,
                    "fold": true,
                    "codes": "france"
                  },
                  {"column": "address.postalCode", "french_department": true}
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
                        "column": "address.addressCountry",
                        "last_segment": true,
                        "fold": true,
                        "codes": "british"
                      },
                      {"column": "address.postalCode", "postcode_area": true}
                    ],
                    "with": "-",
                    "all": true
                  },
                  {"column": "address.addressLocality", "fold": true}
                ]
              }
            },
            {
              "id": {
                "join": [
                  {
                    "column": "address.addressCountry",
                    "last_segment": true,
                    "fold": true,
                    "codes": "british"
                  },
                  {"column": "address.postalCode", "postcode_area": true}
                ],
                "with": "-",
                "all": true
              }
            },
            {
              "id": {
                "join": [
                  {
                    "column": "address.addressCountry",
                    "last_segment": true,
                    "fold": true,
                    "codes": "abroad"
                  },
                  {"column": "address.addressLocality", "fold": true},
                  {
                    "first": [
                      {"column": "address.postalCode", "first_characters": 1},
                      {"constant": "-"}
                    ]
                  }
                ]
              }
            },
            {
              "id": {
                "column": "address.addressCountry",
                "last_segment": true,
                "fold": true,
                "codes": "british"
              }
            },
            {
              "id": {
                "column": "address.addressCountry",
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
                "column": "address.addressCountry",
                "last_segment": true,
                "fold": true,
                "codes": "abroad"
              },
              "code": {
                "column": "address.addressCountry",
                "last_segment": true,
                "fold": true,
                "codes": "abroad"
              },
              "name": {
                "first": [
                  {
                    "column": "address.addressCountry",
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
                        "column": "address.addressCountry",
                        "last_segment": true,
                        "fold": true,
                        "codes": "france"
                      },
                      {"column": "address.postalCode", "french_department": true}
                    ],
                    "with": "-",
                    "all": true
                  },
                  {"column": "address.addressLocality", "fold": true}
                ]
              },
              "name": "address.addressLocality",
              "parent": {
                "join": [
                  {
                    "column": "address.addressCountry",
                    "last_segment": true,
                    "fold": true,
                    "codes": "france"
                  },
                  {"column": "address.postalCode", "french_department": true}
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
                        "column": "address.addressCountry",
                        "last_segment": true,
                        "fold": true,
                        "codes": "british"
                      },
                      {"column": "address.postalCode", "postcode_area": true}
                    ],
                    "with": "-",
                    "all": true
                  },
                  {"column": "address.addressLocality", "fold": true}
                ]
              },
              "name": "address.addressLocality",
              "parent": {
                "join": [
                  {
                    "column": "address.addressCountry",
                    "last_segment": true,
                    "fold": true,
                    "codes": "british"
                  },
                  {"column": "address.postalCode", "postcode_area": true}
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
                    "column": "address.addressCountry",
                    "last_segment": true,
                    "fold": true,
                    "codes": "abroad"
                  },
                  {"column": "address.addressLocality", "fold": true},
                  {
                    "first": [
                      {"column": "address.postalCode", "first_characters": 1},
                      {"constant": "-"}
                    ]
                  }
                ]
              },
              "name": "address.addressLocality",
              "parent": {
                "column": "address.addressCountry",
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
