extension Profile {
  /// The Crossroads Bank for Enterprises of Belgium: units, places, names, addresses, activities.
  ///
  /// Only forms of the social economy are kept; those of public law are not, since their codes are not
  /// known here for certain. Activities of 2003 and 2025 are not read: they are other classifications.
  /// The province is that of the postcode, and the town has the name of the language spoken there.
  static let crossroadsBank = """
    {
      "name": "be-kbo",
      "title": "Enterprises of Belgium (KBO/BCE)",
      "edition": "",
      "unknown": ["NULL"],
      "small_words": ["asbl", "vzw", "aisbl", "ivzw", "scrl", "cvba", "de", "het", "la", "le",
        "les"],
      "keys": ["bce", "bce-place"],
      "codes": {
        "families": {
          "association": ["017", "125"],
          "foundation": ["018", "026", "029"],
          "cooperative": ["001", "006", "008", "016", "206", "208", "506", "508", "706"],
          "social_enterprise": ["510", "511", "512", "513", "514", "515", "560"],
          "mutual": ["019"],
          "other_nonprofit": ["028"]
        },
        "status": {"AC": "active", "ST": "ceased"},
        "french": {
          "BE-BRU": ["10", "11", "12"],
          "BE-WBR": ["13", "14"],
          "BE-WLG": ["40", "41", "42", "43", "44", "45", "46", "47", "48", "49"],
          "BE-WNA": ["50", "51", "52", "53", "54", "55", "56", "57", "58", "59"],
          "BE-WHT": ["60", "61", "62", "63", "64", "65", "70", "71", "72", "73", "74", "75", "76",
            "77", "78", "79"],
          "BE-WLX": ["66", "67", "68", "69"]
        },
        "flemish": {
          "BE-VBR": ["15", "16", "17", "18", "19", "30", "31", "32", "33", "34"],
          "BE-VAN": ["20", "21", "22", "23", "24", "25", "26", "27", "28", "29"],
          "BE-VLI": ["35", "36", "37", "38", "39"],
          "BE-VWV": ["80", "81", "82", "83", "84", "85", "86", "87", "88", "89"],
          "BE-VOV": ["90", "91", "92", "93", "94", "95", "96", "97", "98", "99"]
        }
      },
      "territories": [
        {"id": "BE", "code": "BE", "name": "Belgique / België", "level": "country"},
        {
          "id": "BE-BRU", "code": "BRU", "name": "Bruxelles-Capitale", "level": "region",
          "parent": "BE"
        },
        {"id": "BE-VLG", "code": "VLG", "name": "Vlaanderen", "level": "region", "parent": "BE"},
        {"id": "BE-WAL", "code": "WAL", "name": "Wallonie", "level": "region", "parent": "BE"},
        {
          "id": "BE-VAN", "code": "VAN", "name": "Antwerpen", "level": "department",
          "parent": "BE-VLG"
        },
        {
          "id": "BE-VBR", "code": "VBR", "name": "Vlaams-Brabant", "level": "department",
          "parent": "BE-VLG"
        },
        {
          "id": "BE-VLI", "code": "VLI", "name": "Limburg", "level": "department",
          "parent": "BE-VLG"
        },
        {
          "id": "BE-VOV", "code": "VOV", "name": "Oost-Vlaanderen", "level": "department",
          "parent": "BE-VLG"
        },
        {
          "id": "BE-VWV", "code": "VWV", "name": "West-Vlaanderen", "level": "department",
          "parent": "BE-VLG"
        },
        {
          "id": "BE-WBR", "code": "WBR", "name": "Brabant wallon", "level": "department",
          "parent": "BE-WAL"
        },
        {
          "id": "BE-WHT", "code": "WHT", "name": "Hainaut", "level": "department",
          "parent": "BE-WAL"
        },
        {
          "id": "BE-WLG", "code": "WLG", "name": "Liège", "level": "department",
          "parent": "BE-WAL"
        },
        {
          "id": "BE-WLX", "code": "WLX", "name": "Luxembourg", "level": "department",
          "parent": "BE-WAL"
        },
        {
          "id": "BE-WNA", "code": "WNA", "name": "Namur", "level": "department",
          "parent": "BE-WAL"
        }
      ],
      "tables": [
        {
          "kind": "territories",
          "headers": ["EntityNumber", "TypeOfAddress", "Zipcode", "MunicipalityNL",
            "MunicipalityFR"],
          "when": [{"column": "CountryFR", "is": ""}],
          "levels": [
            {
              "level": "municipality",
              "id": {
                "join": [
                  {"column": "Zipcode", "first_characters": 2, "codes": "french"},
                  {"column": "MunicipalityFR", "fold": true}
                ]
              },
              "name": "MunicipalityFR",
              "parent": {"column": "Zipcode", "first_characters": 2, "codes": "french"}
            },
            {
              "level": "municipality",
              "id": {
                "join": [
                  {"column": "Zipcode", "first_characters": 2, "codes": "flemish"},
                  {"column": "MunicipalityNL", "fold": true}
                ]
              },
              "name": "MunicipalityNL",
              "parent": {"column": "Zipcode", "first_characters": 2, "codes": "flemish"}
            }
          ]
        },
        {
          "kind": "organizations",
          "title": "enterprise.csv",
          "needs": {"names": "denomination.csv", "places": "address.csv"},
          "headers": ["EnterpriseNumber", "TypeOfEnterprise", "JuridicalForm", "StartDate"],
          "leave_out": [{"column": "TypeOfEnterprise", "is": "1", "because": "natural_person"}],
          "keep": [{"column": "JuridicalForm", "in": "families"}],
          "keys": {"bce": {"column": "EnterpriseNumber", "digits": 10}},
          "fields": {
            "family": {"column": "JuridicalForm", "codes": "families"},
            "legal_form": {"column": "JuridicalForm", "prefix": "BE:"},
            "founded": {"column": "StartDate", "date": "dmy"},
            "status": {"column": "Status", "codes": "status"},
            "source": {"constant": "Crossroads Bank for Enterprises"}
          },
          "facts": [
            {"label": "Juridical situation", "column": "JuridicalSituation", "unless": "000"},
            {"label": "Form under the code of companies", "column": "JuridicalFormCAC"}
          ]
        },
        {
          "kind": "places",
          "needs": {"organizations": "enterprise.csv"},
          "headers": ["EstablishmentNumber", "StartDate", "EnterpriseNumber"],
          "adds_only": true,
          "keys": {"bce-place": {"column": "EstablishmentNumber", "digits": 10}},
          "fields": {
            "unit": {"column": "EnterpriseNumber", "digits": 10, "prefix": "bce:"},
            "founded": {"column": "StartDate", "date": "dmy"},
            "source": {"constant": "Crossroads Bank for Enterprises"}
          }
        },
        {
          "kind": "organizations",
          "title": "denomination.csv", "needs": {"organizations": "enterprise.csv"},
          "headers": ["EntityNumber", "TypeOfDenomination", "Denomination"],
          "when": [{"column": "TypeOfDenomination", "is": "001"}],
          "adds_only": true,
          "repeats": true,
          "keys": {
            "bce": {
              "first": [
                {"column": "EntityNumber", "after": "0", "digits": 9, "prefix": "0"},
                {"column": "EntityNumber", "after": "1", "digits": 9, "prefix": "1"}
              ]
            },
            "bce-place": {"column": "EntityNumber", "after": "2.", "digits": 9, "prefix": "2"}
          },
          "fields": {
            "name": "Denomination",
            "source": {"constant": "Crossroads Bank for Enterprises"}
          }
        },
        {
          "kind": "organizations",
          "title": "denomination.csv", "needs": {"organizations": "enterprise.csv"},
          "headers": ["EntityNumber", "TypeOfDenomination", "Denomination"],
          "when": [{"column": "TypeOfDenomination", "is_not": "001"}],
          "adds_only": true,
          "repeats": true,
          "keys": {
            "bce": {
              "first": [
                {"column": "EntityNumber", "after": "0", "digits": 9, "prefix": "0"},
                {"column": "EntityNumber", "after": "1", "digits": 9, "prefix": "1"}
              ]
            },
            "bce-place": {"column": "EntityNumber", "after": "2.", "digits": 9, "prefix": "2"}
          },
          "fields": {
            "alias": "Denomination",
            "source": {"constant": "Crossroads Bank for Enterprises"}
          }
        },
        {
          "kind": "organizations",
          "title": "address.csv", "needs": {"organizations": "enterprise.csv"},
          "headers": ["EntityNumber", "TypeOfAddress", "Zipcode", "MunicipalityNL",
            "MunicipalityFR"],
          "when": [
            {"column": "TypeOfAddress", "is": ["REGO", "BAET"]},
            {"column": "CountryFR", "is": ""}
          ],
          "adds_only": true,
          "repeats": true,
          "keys": {
            "bce": {
              "first": [
                {"column": "EntityNumber", "after": "0", "digits": 9, "prefix": "0"},
                {"column": "EntityNumber", "after": "1", "digits": 9, "prefix": "1"}
              ]
            },
            "bce-place": {"column": "EntityNumber", "after": "2.", "digits": 9, "prefix": "2"}
          },
          "fields": {
            "address": {
              "first": [
                {"join": ["StreetFR", "HouseNumber", "Box"], "with": " "},
                {"join": ["StreetNL", "HouseNumber", "Box"], "with": " "}
              ]
            },
            "postcode": "Zipcode",
            "source": {"constant": "Crossroads Bank for Enterprises"}
          },
          "place": [
            {
              "id": {
                "join": [
                  {"column": "Zipcode", "first_characters": 2, "codes": "french"},
                  {"column": "MunicipalityFR", "fold": true}
                ]
              }
            },
            {
              "id": {
                "join": [
                  {"column": "Zipcode", "first_characters": 2, "codes": "flemish"},
                  {"column": "MunicipalityNL", "fold": true}
                ]
              }
            },
            {"id": {"column": "Zipcode", "first_characters": 2, "codes": "french"}},
            {"id": {"column": "Zipcode", "first_characters": 2, "codes": "flemish"}}
          ]
        },
        {
          "kind": "organizations",
          "title": "address.csv", "needs": {"organizations": "enterprise.csv"},
          "headers": ["EntityNumber", "TypeOfAddress", "Zipcode", "MunicipalityNL",
            "MunicipalityFR"],
          "when": [{"column": "TypeOfAddress", "is": ["REGO", "BAET"]}],
          "adds_only": true,
          "repeats": true,
          "keys": {
            "bce": {
              "first": [
                {"column": "EntityNumber", "after": "0", "digits": 9, "prefix": "0"},
                {"column": "EntityNumber", "after": "1", "digits": 9, "prefix": "1"}
              ]
            },
            "bce-place": {"column": "EntityNumber", "after": "2.", "digits": 9, "prefix": "2"}
          },
          "fields": {
            "address": {
              "first": [
                {"join": ["StreetFR", "HouseNumber", "Box"], "with": " "},
                {"join": ["StreetNL", "HouseNumber", "Box"], "with": " "}
              ]
            },
            "postcode": "Zipcode",
            "source": {"constant": "Crossroads Bank for Enterprises"}
          },
          "facts": [{"label": "Country", "column": "CountryFR"}]
        },
        {
          "kind": "organizations",
          "needs": {"organizations": "enterprise.csv"},
          "headers": ["EntityNumber", "NaceVersion", "NaceCode", "Classification"],
          "when": [
            {"column": "NaceVersion", "is": "2008"},
            {"column": "Classification", "is": "MAIN"}
          ],
          "adds_only": true,
          "repeats": true,
          "keys": {
            "bce": {
              "first": [
                {"column": "EntityNumber", "after": "0", "digits": 9, "prefix": "0"},
                {"column": "EntityNumber", "after": "1", "digits": 9, "prefix": "1"}
              ]
            },
            "bce-place": {"column": "EntityNumber", "after": "2.", "digits": 9, "prefix": "2"}
          },
          "fields": {
            "activity": "NaceCode",
            "activity_scheme": {"constant": "NACE2"},
            "source": {"constant": "Crossroads Bank for Enterprises"}
          }
        },
        {
          "kind": "organizations",
          "needs": {"organizations": "enterprise.csv"},
          "headers": ["EntityNumber", "NaceVersion", "NaceCode", "Classification"],
          "when": [{"column": "NaceVersion", "is": "2008"}],
          "adds_only": true,
          "repeats": true,
          "keys": {
            "bce": {
              "first": [
                {"column": "EntityNumber", "after": "0", "digits": 9, "prefix": "0"},
                {"column": "EntityNumber", "after": "1", "digits": 9, "prefix": "1"}
              ]
            },
            "bce-place": {"column": "EntityNumber", "after": "2.", "digits": 9, "prefix": "2"}
          },
          "fields": {
            "other_activities": "NaceCode",
            "source": {"constant": "Crossroads Bank for Enterprises"}
          }
        },
        {
          "kind": "organizations",
          "needs": {"organizations": "enterprise.csv"},
          "headers": ["EntityNumber", "EntityContact", "ContactType", "Value"],
          "when": [{"column": "ContactType", "is": "TEL"}],
          "adds_only": true,
          "repeats": true,
          "keys": {
            "bce": {
              "first": [
                {"column": "EntityNumber", "after": "0", "digits": 9, "prefix": "0"},
                {"column": "EntityNumber", "after": "1", "digits": 9, "prefix": "1"}
              ]
            },
            "bce-place": {"column": "EntityNumber", "after": "2.", "digits": 9, "prefix": "2"}
          },
          "fields": {"phone": "Value", "source": {"constant": "Crossroads Bank for Enterprises"}}
        },
        {
          "kind": "organizations",
          "needs": {"organizations": "enterprise.csv"},
          "headers": ["EntityNumber", "EntityContact", "ContactType", "Value"],
          "when": [{"column": "ContactType", "is": "WEB"}],
          "adds_only": true,
          "repeats": true,
          "keys": {
            "bce": {
              "first": [
                {"column": "EntityNumber", "after": "0", "digits": 9, "prefix": "0"},
                {"column": "EntityNumber", "after": "1", "digits": 9, "prefix": "1"}
              ]
            },
            "bce-place": {"column": "EntityNumber", "after": "2.", "digits": 9, "prefix": "2"}
          },
          "fields": {
            "website": "Value",
            "source": {"constant": "Crossroads Bank for Enterprises"}
          }
        },
        {
          "kind": "organizations",
          "needs": {"organizations": "enterprise.csv"},
          "headers": ["EntityNumber", "EntityContact", "ContactType", "Value"],
          "when": [{"column": "ContactType", "is": "EMAIL"}],
          "adds_only": true,
          "repeats": true,
          "keys": {
            "bce": {
              "first": [
                {"column": "EntityNumber", "after": "0", "digits": 9, "prefix": "0"},
                {"column": "EntityNumber", "after": "1", "digits": 9, "prefix": "1"}
              ]
            },
            "bce-place": {"column": "EntityNumber", "after": "2.", "digits": 9, "prefix": "2"}
          },
          "fields": {"email": "Value", "source": {"constant": "Crossroads Bank for Enterprises"}}
        },
        {
          "kind": "organizations",
          "headers": ["Variable", "Value"],
          "adds_only": true,
          "when": [{"column": "Variable", "is": []}],
          "fields": {"id": "Variable"}
        },
        {
          "kind": "organizations",
          "headers": ["Category", "Code", "Language", "Description"],
          "adds_only": true,
          "when": [{"column": "Category", "is": []}],
          "fields": {"id": "Category"}
        },
        {
          "kind": "organizations",
          "headers": ["Id", "StartDate", "EnterpriseNumber"],
          "adds_only": true,
          "when": [{"column": "Id", "is": []}],
          "fields": {"id": "Id"}
        }
      ]
    }
    """
}
