extension Profile {
  /// The list of charities of the Canada Revenue Agency.
  ///
  /// Provinces and territories are regions; a town is the city of an address within its province.
  static let canadianCharities = """
    {
      "name": "canada-charities", "title": "Canada: registered charities", "edition": "",
      "unknown": ["NA", "n/a", "NULL"], "keys": ["bn"],
      "codes": {
        "provinces": {
          "CA-AB": ["ab", "alberta"], "CA-BC": ["bc", "british columbia"],
          "CA-MB": ["mb", "manitoba"], "CA-NB": ["nb", "new brunswick"],
          "CA-NL": ["nl", "newfoundland and labrador"], "CA-NS": ["ns", "nova scotia"],
          "CA-NT": ["nt", "northwest territories"], "CA-NU": ["nu", "nunavut"],
          "CA-ON": ["on", "ontario"], "CA-PE": ["pe", "prince edward island"],
          "CA-QC": ["qc", "quebec"], "CA-SK": ["sk", "saskatchewan"], "CA-YT": ["yt", "yukon"]
        }
      },
      "territories": [
        {"id": "CA", "code": "CA", "name": "Canada", "level": "country"},
        {"id": "CA-AB", "code": "AB", "name": "Alberta", "level": "region", "parent": "CA"},
        {
          "id": "CA-BC", "code": "BC", "name": "British Columbia", "level": "region", "parent": "CA"
        },
        {"id": "CA-MB", "code": "MB", "name": "Manitoba", "level": "region", "parent": "CA"},
        {"id": "CA-NB", "code": "NB", "name": "New Brunswick", "level": "region", "parent": "CA"},
        {
          "id": "CA-NL", "code": "NL", "name": "Newfoundland and Labrador", "level": "region",
          "parent": "CA"
        },
        {"id": "CA-NS", "code": "NS", "name": "Nova Scotia", "level": "region", "parent": "CA"},
        {
          "id": "CA-NT", "code": "NT", "name": "Northwest Territories", "level": "region",
          "parent": "CA"
        },
        {"id": "CA-NU", "code": "NU", "name": "Nunavut", "level": "region", "parent": "CA"},
        {"id": "CA-ON", "code": "ON", "name": "Ontario", "level": "region", "parent": "CA"},
        {
          "id": "CA-PE", "code": "PE", "name": "Prince Edward Island", "level": "region",
          "parent": "CA"
        },
        {"id": "CA-QC", "code": "QC", "name": "Québec", "level": "region", "parent": "CA"},
        {"id": "CA-SK", "code": "SK", "name": "Saskatchewan", "level": "region", "parent": "CA"},
        {"id": "CA-YT", "code": "YT", "name": "Yukon", "level": "region", "parent": "CA"}
      ],
      "tables": [
        {
          "kind": "organizations",
          "headers": ["BN", "Legal Name", "City", "Province", "Postal Code"], "optional": ["*"],
          "unread": [{"column": "Public Contact Name", "because": "contact_person"}],
          "leave_out": [
            {
              "column": "Country", "is_not": ["", "CA", "CAN", "Canada", "CANADA"],
              "because": "abroad"
            }
          ],
          "keys": {"bn": {"column": "BN", "upper": true}},
          "fields": {
            "name": "Legal Name", "alias": "Account Name", "family": {"constant": "association"},
            "legal_form": {"column": "Designation", "prefix": "CA-CRA:"},
            "address": {"join": ["Address Line 1", "Address Line 2"], "with": ", "},
            "postcode": "Postal Code", "phone": "Phone", "email": "Email", "website": "Website",
            "source": {"constant": "Canada Revenue Agency, list of charities"}
          },
          "facts": ["Category"],
          "levels": [
            {
              "level": "municipality",
              "id": {
                "join": [
                  {"column": "Province", "fold": true, "codes": "provinces"},
                  {"column": "City", "fold": true}
                ]
              },
              "name": "City", "parent": {"column": "Province", "fold": true, "codes": "provinces"}
            }
          ],
          "place": [
            {
              "id": {
                "join": [
                  {"column": "Province", "fold": true, "codes": "provinces"},
                  {"column": "City", "fold": true}
                ]
              }
            },
            {"id": {"column": "Province", "fold": true, "codes": "provinces"}}
          ]
        }
      ]
    }
    """
}
