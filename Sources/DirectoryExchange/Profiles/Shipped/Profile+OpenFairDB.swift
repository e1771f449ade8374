extension Profile {
  /// OpenFairDB, the data of Karte von morgen: the export, and the answer to a search, which has points
  /// alone.
  ///
  /// A town is told apart from others of its name by the first sign of its postcode.
  static let openFairDB = """
    {
      "name": "openfairdb",
      "title": "OpenFairDB (Karte von morgen)",
      "edition": "",
      "uses": [
        "uk-territories", "countries", "english-words", "german-words", "eu-territories"
      ],
      "unknown": ["NULL", "n/a", "none"],
      "codes": {
        "kinds": {
          "initiative": ["2cd00bebec0c48ba9db761da48678134"],
          "company": ["77b3c33a92554bcf8e8c2c86cedd6f6f"],
          "event": ["c2dc278a2d6a4b9b8a50cb606fc017ed"]
        }
      },
      "tables": [
        {
          "kind": "territories",
          "headers": ["id", "title", "lat", "lng", "zip", "city", "country"],
          "levels": [
            {
              "level": "country",
              "id": {"column": "country", "last_segment": true, "fold": true, "codes": "abroad"},
              "code": {"column": "country", "last_segment": true, "fold": true, "codes": "abroad"},
              "name": {
                "first": [
                  {"column": "country", "last_segment": true, "fold": true, "codes": "abroad"}
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
                        "column": "country",
                        "last_segment": true,
                        "fold": true,
                        "codes": "british"
                      },
                      {"column": "zip", "postcode_area": true}
                    ],
                    "with": "-",
                    "all": true
                  },
                  {"column": "city", "fold": true}
                ]
              },
              "name": "city",
              "parent": {
                "join": [
                  {"column": "country", "last_segment": true, "fold": true, "codes": "british"},
                  {"column": "zip", "postcode_area": true}
                ],
                "with": "-",
                "all": true
              }
            },
            {
              "level": "municipality",
              "id": {
                "join": [
                  {"column": "country", "last_segment": true, "fold": true, "codes": "abroad"},
                  {"column": "city", "fold": true},
                  {"first": [{"column": "zip", "first_characters": 1}, {"constant": "-"}]}
                ]
              },
              "name": "city",
              "parent": {
                "column": "country",
                "last_segment": true,
                "fold": true,
                "codes": "abroad"
              }
            }
          ]
        },
        {
          "kind": "organizations",
          "headers": ["id", "title", "lat", "lng", "zip", "city", "country"],
          "optional": ["*"],
          "unread": [{"column": "contact_name", "because": "contact_person"}],
          "fields": {
            "id": {"column": "id", "prefix": "ofdb:"},
            "name": "title",
            "activity": {"column": "tags", "split": ",|"},
            "activity_scheme": {"constant": "TEXT"},
            "lat": "lat",
            "lon": "lng",
            "source": {"constant": "OpenFairDB"},
            "address": "street",
            "postcode": "zip",
            "website": {"first": ["homepage"]},
            "email": {"first": ["contact_email", "email"]},
            "phone": {"first": ["contact_phone", "telephone"]},
            "founded": "founded_on"
          },
          "facts": [
            {"label": "Description", "column": "description"},
            {"label": "Kind", "column": "categories", "codes": "kinds"},
            {"label": "License", "column": "license"},
            {"label": "Opening hours", "column": "opening_hours"}
          ],
          "sector_words": ["german", "english"],
          "place": [
            {
              "id": {
                "join": [
                  {
                    "join": [
                      {
                        "column": "country",
                        "last_segment": true,
                        "fold": true,
                        "codes": "british"
                      },
                      {"column": "zip", "postcode_area": true}
                    ],
                    "with": "-",
                    "all": true
                  },
                  {"column": "city", "fold": true}
                ]
              }
            },
            {
              "id": {
                "join": [
                  {"column": "country", "last_segment": true, "fold": true, "codes": "british"},
                  {"column": "zip", "postcode_area": true}
                ],
                "with": "-",
                "all": true
              }
            },
            {
              "id": {
                "join": [
                  {"column": "country", "last_segment": true, "fold": true, "codes": "abroad"},
                  {"column": "city", "fold": true},
                  {"first": [{"column": "zip", "first_characters": 1}, {"constant": "-"}]}
                ]
              }
            },
            {"id": {"column": "country", "last_segment": true, "fold": true, "codes": "british"}},
            {"id": {"column": "country", "last_segment": true, "fold": true, "codes": "abroad"}}
          ]
        },
        {
          "kind": "organizations",
          "headers": ["id", "title", "lat", "lng", "categories", "tags"],
          "optional": ["*"],
          "fields": {
            "id": {"column": "id", "prefix": "ofdb:"},
            "name": "title",
            "activity": {"column": "tags", "split": ",|"},
            "activity_scheme": {"constant": "TEXT"},
            "lat": "lat",
            "lon": "lng",
            "source": {"constant": "OpenFairDB"}
          },
          "facts": [
            {"label": "Description", "column": "description"},
            {"label": "Kind", "column": "categories", "codes": "kinds"}
          ],
          "sector_words": ["german", "english"]
        }
      ]
    }
    """
}
