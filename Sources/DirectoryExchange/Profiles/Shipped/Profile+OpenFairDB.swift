extension Profile {
  /// The exports of OpenFairDB, the data of Karte von morgen.
  static let openFairDB = """
    {
      "name": "openfairdb", "title": "OpenFairDB (Karte von morgen)", "edition": "",
      "uses": ["eu-countries"], "unknown": ["NA", "n/a", "NULL"],
      "codes": {
        "ofdb_families": {"private": ["77b3c33a92554bcf8e8c2c86cedd6f6f"], "unknown": ["*"]}
      },
      "tables": [
        {
          "kind": "organizations", "headers": ["id", "title", "lat", "lng", "tags", "categories"],
          "optional": ["*"], "unread": [{"column": "contact_name", "because": "contact_person"}],
          "fields": {
            "id": {"column": "id", "prefix": "ofdb:"}, "name": "title", "lat": "lat", "lon": "lng",
            "address": "street", "postcode": "zip", "website": "homepage", "email": "contact_email",
            "phone": "contact_phone", "founded": "founded_on", "activity": "tags",
            "activity_scheme": {"constant": "TEXT"}, "source": {"constant": "OpenFairDB"}
          },
          "facts": ["description", "license"],
          "levels": [
            {
              "level": "municipality",
              "id": {
                "join": [
                  {"column": "country", "fold": true, "codes": "countries"},
                  {"column": "city", "fold": true}
                ]
              },
              "name": "city", "parent": {"column": "country", "fold": true, "codes": "countries"}
            }
          ],
          "place": [
            {
              "id": {
                "join": [
                  {"column": "country", "fold": true, "codes": "countries"},
                  {"column": "city", "fold": true}
                ]
              }
            },
            {"id": {"column": "country", "fold": true, "codes": "countries"}}
          ]
        }
      ]
    }
    """
}
