extension Profile {
  /// The master file of exempt organizations of the Internal Revenue Service.
  ///
  /// States are regions. A town is the city of an address within its state; counties are not in the file.
  /// Organizations of one group exemption are members of one umbrella.
  ///
  /// > Source: Internal Revenue Service, "Exempt Organizations Business Master File, Information Sheet".
  static let unitedStates = """
    {
      "name": "us-irs", "title": "United States: exempt organizations", "edition": "",
      "unknown": ["NA", "n/a", "NULL"], "keys": ["ein"],
      "codes": {
        "forms": {
          "foundation": ["03|02", "03|03", "03|04"],
          "association": ["03|*", "04|*", "07|*", "10|*", "19|*"],
          "professional_body": ["05|*", "06|*"], "mutual": ["08|*", "09|*", "15|*"],
          "cooperative": ["12|*", "14|*", "16|*"], "other_nonprofit": ["13|*"]
        },
        "organizations": {
          "foundation": ["2"], "cooperative": ["3"], "private": ["4"], "association": ["5"],
          "unknown": ["*"]
        },
        "ntee": {"*": "NTEE"}
      },
      "territories": [
        {"id": "US", "code": "US", "name": "United States", "level": "country"},
        {"id": "US-AL", "code": "AL", "name": "Alabama", "level": "region", "parent": "US"},
        {"id": "US-AK", "code": "AK", "name": "Alaska", "level": "region", "parent": "US"},
        {"id": "US-AZ", "code": "AZ", "name": "Arizona", "level": "region", "parent": "US"},
        {"id": "US-AR", "code": "AR", "name": "Arkansas", "level": "region", "parent": "US"},
        {"id": "US-CA", "code": "CA", "name": "California", "level": "region", "parent": "US"},
        {"id": "US-CO", "code": "CO", "name": "Colorado", "level": "region", "parent": "US"},
        {"id": "US-CT", "code": "CT", "name": "Connecticut", "level": "region", "parent": "US"},
        {"id": "US-DE", "code": "DE", "name": "Delaware", "level": "region", "parent": "US"},
        {
          "id": "US-DC", "code": "DC", "name": "District of Columbia", "level": "region",
          "parent": "US"
        },
        {"id": "US-FL", "code": "FL", "name": "Florida", "level": "region", "parent": "US"},
        {"id": "US-GA", "code": "GA", "name": "Georgia", "level": "region", "parent": "US"},
        {"id": "US-HI", "code": "HI", "name": "Hawaii", "level": "region", "parent": "US"},
        {"id": "US-ID", "code": "ID", "name": "Idaho", "level": "region", "parent": "US"},
        {"id": "US-IL", "code": "IL", "name": "Illinois", "level": "region", "parent": "US"},
        {"id": "US-IN", "code": "IN", "name": "Indiana", "level": "region", "parent": "US"},
        {"id": "US-IA", "code": "IA", "name": "Iowa", "level": "region", "parent": "US"},
        {"id": "US-KS", "code": "KS", "name": "Kansas", "level": "region", "parent": "US"},
        {"id": "US-KY", "code": "KY", "name": "Kentucky", "level": "region", "parent": "US"},
        {"id": "US-LA", "code": "LA", "name": "Louisiana", "level": "region", "parent": "US"},
        {"id": "US-ME", "code": "ME", "name": "Maine", "level": "region", "parent": "US"},
        {"id": "US-MD", "code": "MD", "name": "Maryland", "level": "region", "parent": "US"},
        {"id": "US-MA", "code": "MA", "name": "Massachusetts", "level": "region", "parent": "US"},
        {"id": "US-MI", "code": "MI", "name": "Michigan", "level": "region", "parent": "US"},
        {"id": "US-MN", "code": "MN", "name": "Minnesota", "level": "region", "parent": "US"},
        {"id": "US-MS", "code": "MS", "name": "Mississippi", "level": "region", "parent": "US"},
        {"id": "US-MO", "code": "MO", "name": "Missouri", "level": "region", "parent": "US"},
        {"id": "US-MT", "code": "MT", "name": "Montana", "level": "region", "parent": "US"},
        {"id": "US-NE", "code": "NE", "name": "Nebraska", "level": "region", "parent": "US"},
        {"id": "US-NV", "code": "NV", "name": "Nevada", "level": "region", "parent": "US"},
        {"id": "US-NH", "code": "NH", "name": "New Hampshire", "level": "region", "parent": "US"},
        {"id": "US-NJ", "code": "NJ", "name": "New Jersey", "level": "region", "parent": "US"},
        {"id": "US-NM", "code": "NM", "name": "New Mexico", "level": "region", "parent": "US"},
        {"id": "US-NY", "code": "NY", "name": "New York", "level": "region", "parent": "US"},
        {"id": "US-NC", "code": "NC", "name": "North Carolina", "level": "region", "parent": "US"},
        {"id": "US-ND", "code": "ND", "name": "North Dakota", "level": "region", "parent": "US"},
        {"id": "US-OH", "code": "OH", "name": "Ohio", "level": "region", "parent": "US"},
        {"id": "US-OK", "code": "OK", "name": "Oklahoma", "level": "region", "parent": "US"},
        {"id": "US-OR", "code": "OR", "name": "Oregon", "level": "region", "parent": "US"},
        {"id": "US-PA", "code": "PA", "name": "Pennsylvania", "level": "region", "parent": "US"},
        {"id": "US-RI", "code": "RI", "name": "Rhode Island", "level": "region", "parent": "US"},
        {"id": "US-SC", "code": "SC", "name": "South Carolina", "level": "region", "parent": "US"},
        {"id": "US-SD", "code": "SD", "name": "South Dakota", "level": "region", "parent": "US"},
        {"id": "US-TN", "code": "TN", "name": "Tennessee", "level": "region", "parent": "US"},
        {"id": "US-TX", "code": "TX", "name": "Texas", "level": "region", "parent": "US"},
        {"id": "US-UT", "code": "UT", "name": "Utah", "level": "region", "parent": "US"},
        {"id": "US-VT", "code": "VT", "name": "Vermont", "level": "region", "parent": "US"},
        {"id": "US-VA", "code": "VA", "name": "Virginia", "level": "region", "parent": "US"},
        {"id": "US-WA", "code": "WA", "name": "Washington", "level": "region", "parent": "US"},
        {"id": "US-WV", "code": "WV", "name": "West Virginia", "level": "region", "parent": "US"},
        {"id": "US-WI", "code": "WI", "name": "Wisconsin", "level": "region", "parent": "US"},
        {"id": "US-WY", "code": "WY", "name": "Wyoming", "level": "region", "parent": "US"},
        {"id": "US-PR", "code": "PR", "name": "Puerto Rico", "level": "region", "parent": "US"},
        {"id": "US-GU", "code": "GU", "name": "Guam", "level": "region", "parent": "US"},
        {
          "id": "US-VI", "code": "VI", "name": "U.S. Virgin Islands", "level": "region",
          "parent": "US"
        },
        {"id": "US-AS", "code": "AS", "name": "American Samoa", "level": "region", "parent": "US"},
        {
          "id": "US-MP", "code": "MP", "name": "Northern Mariana Islands", "level": "region",
          "parent": "US"
        }
      ],
      "tables": [
        {
          "kind": "organizations",
          "headers": ["EIN", "NAME", "STREET", "CITY", "STATE", "SUBSECTION", "NTEE_CD"],
          "optional": ["*"], "leave_out": [{"column": "STATE", "is": "", "because": "abroad"}],
          "unread": [{"column": "ICO", "because": "contact_person"}],
          "keys": {"ein": {"column": "EIN", "digits": 9}},
          "fields": {
            "name": "NAME", "alias": "SORT_NAME",
            "family": {
              "first": [
                {
                  "join": [
                    {"column": "SUBSECTION", "digits": 2},
                    {"column": "FOUNDATION", "digits": 2}
                  ],
                  "codes": "forms"
                },
                {"column": "ORGANIZATION", "codes": "organizations"}
              ]
            },
            "legal_form": {"column": "SUBSECTION", "digits": 2, "prefix": "US-SUB:"},
            "activity": "NTEE_CD", "activity_scheme": {"column": "NTEE_CD", "codes": "ntee"},
            "address": "STREET", "postcode": "ZIP",
            "source": {"constant": "IRS, Exempt Organizations Business Master File"}
          },
          "facts": [
            {"label": "Ruling", "column": "RULING", "date": "compact"},
            {"label": "Asset amount", "column": "ASSET_AMT", "unless": "0"},
            {"label": "Income amount", "column": "INCOME_AMT", "unless": "0"}
          ],
          "member_of": {
            "id": {"column": "GROUP", "digits": 4, "unless": "0000", "prefix": "us-group:"},
            "name": {
              "column": "GROUP", "digits": 4, "unless": "0000", "prefix": "Group exemption "
            },
            "kind": "umbrella", "form": "federation"
          },
          "levels": [
            {
              "level": "municipality",
              "id": {
                "join": [{"column": "STATE", "upper": true}, {"column": "CITY", "fold": true}],
                "prefix": "US-"
              },
              "name": "CITY", "parent": {"column": "STATE", "upper": true, "prefix": "US-"}
            }
          ],
          "place": [
            {
              "id": {
                "join": [{"column": "STATE", "upper": true}, {"column": "CITY", "fold": true}],
                "prefix": "US-"
              }
            },
            {"id": {"column": "STATE", "upper": true, "prefix": "US-"}}
          ]
        }
      ]
    }
    """
}
