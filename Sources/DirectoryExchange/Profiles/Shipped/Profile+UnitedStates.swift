extension Profile {
  /// The master file of exempt organizations of the Internal Revenue Service, one file for each state.
  ///
  /// States are regions. A town is the city of an address within its state; counties, and the middles of towns,
  /// come with a table of postcodes.
  /// Organizations of one group exemption are members of one umbrella. Where the file has no code of the
  /// activity, the section of the law tells the sector, or the activity code in use before 1995.
  ///
  /// > Source: Internal Revenue Service, "Exempt Organizations Business Master File, Information Sheet".
  static let unitedStates = """
    {
      "name": "us-irs",
      "title": "United States: exempt organizations",
      "edition": "",
      "unknown": ["NULL", "N/A"],
      "small_words": ["inc", "the", "of", "and"],
      "keys": ["ein"],
      "codes": {
        "families": {
          "03|02": "foundation", "03|03": "foundation", "03|04": "foundation",
          "92|*": "foundation", "03|*": "association", "04|*": "association",
          "07|*": "association", "10|*": "association", "19|*": "association",
          "23|*": "association", "70|*": "association", "05|*": "professional_body",
          "06|*": "professional_body", "08|*": "mutual", "09|*": "mutual", "15|*": "mutual",
          "12|*": "cooperative", "14|*": "cooperative", "16|*": "cooperative",
          "50|*": "cooperative", "60|*": "cooperative", "02|*": "other_nonprofit",
          "11|*": "other_nonprofit", "13|*": "other_nonprofit", "17|*": "other_nonprofit",
          "18|*": "other_nonprofit", "20|*": "other_nonprofit", "21|*": "other_nonprofit",
          "22|*": "other_nonprofit", "24|*": "other_nonprofit", "25|*": "other_nonprofit",
          "26|*": "other_nonprofit", "27|*": "other_nonprofit", "29|*": "other_nonprofit",
          "40|*": "other_nonprofit", "71|*": "other_nonprofit", "82|*": "other_nonprofit",
          "*": "unknown"
        },
        "activities": {
          "education_training": ["030", "031", "032", "033", "034", "035", "036", "037", "038",
            "039", "040", "041", "042", "044", "045", "046", "059", "126", "149"],
          "housing": ["043", "380", "381", "382", "383", "384", "385", "386", "387", "388", "389",
            "390", "391", "392", "393", "394", "395", "396", "397", "398", "399"],
          "culture": ["060", "061", "062", "063", "064", "088", "089", "090", "091", "092", "093",
            "094", "119"],
          "digital_media": ["120", "121", "122"],
          "health": ["150", "151", "152", "154", "155", "156", "157", "158", "159", "160", "162",
            "164", "165", "166", "167", "168", "169", "179"],
          "social_care": ["153", "320", "321", "322", "323", "324", "325", "326", "327", "328",
            "349", "560", "561", "572", "573", "574", "575"],
          "research": ["161", "180", "181", "199"],
          "agriculture_food": ["230", "231", "232", "233", "234", "235", "236", "237", "238",
            "249"],
          "environment_reuse": ["350", "351", "352", "353", "354", "355", "356", "379", "913"],
          "sport_leisure": ["280", "281", "282", "283", "284", "285", "286", "287", "288", "289",
            "296", "297", "298", "300", "301", "317", "318", "319"],
          "employment_integration": ["566", "568"],
          "civic_life": ["205", "400", "401", "402", "403", "404", "405", "406", "407", "408",
            "429", "430", "431", "432", "433", "434", "449", "460", "461", "462", "463", "464",
            "465", "480", "481", "482", "483", "509", "510", "511", "512", "513", "514", "515",
            "516", "517", "518", "519", "520", "521", "522", "523", "524", "525", "526", "527",
            "528", "529", "530", "531", "532", "533", "534", "535", "536", "537", "538", "539",
            "559", "600", "601", "602", "907", "908"],
          "finance_insurance": ["163", "254", "921"]
        },
        "purposes": {
          "05": "civic_life", "06": "civic_life", "08": "civic_life", "10": "civic_life",
          "14": "finance_insurance", "15": "finance_insurance", "19": "civic_life"
        },
        "ntee": {"*": "NTEE"},
        "clubs": {"07": "sport_leisure", "70": "social_care"},
        "foundations": {
          "02": "Private operating foundation, exempt from the tax on investments",
          "03": "Private operating foundation", "04": "Private non-operating foundation",
          "10": "Church", "11": "School", "12": "Hospital or medical research organization",
          "13": "Supports a public college", "14": "Governmental unit",
          "15": "Supported by the public", "16": "Supported by the public and its own activities",
          "17": "Supports public charities", "18": "Tests for public safety",
          "21": "Supporting organization, type I", "22": "Supporting organization, type II",
          "23": "Supporting organization, type III integrated",
          "24": "Supporting organization, type III"
        },
        "affiliations": {
          "1": "Central organization, not of a group",
          "2": "Intermediate organization, not of a group",
          "6": "Central organization of a group", "7": "Intermediate organization of a group",
          "8": "Central organization of a group of churches", "9": "Subordinate of a group"
        }
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
        {"id": "US-AS", "code": "AS", "name": "American Samoa", "level": "region", "parent": "US"},
        {"id": "US-GU", "code": "GU", "name": "Guam", "level": "region", "parent": "US"},
        {
          "id": "US-MP", "code": "MP", "name": "Northern Mariana Islands", "level": "region",
          "parent": "US"
        },
        {"id": "US-PR", "code": "PR", "name": "Puerto Rico", "level": "region", "parent": "US"},
        {
          "id": "US-VI", "code": "VI", "name": "U.S. Virgin Islands", "level": "region",
          "parent": "US"
        }
      ],
      "tables": [
        {
          "kind": "territories",
          "headers": ["zip", "lat", "lng", "city", "state_id", "county_fips", "county_name"],
          "levels": [
            {
              "level": "department", "when_used": true,
              "id": {"column": "county_fips", "digits": 5, "prefix": "US-"},
              "code": {"column": "county_fips", "digits": 5},
              "name": "county_name",
              "parent": {"column": "state_id", "upper": true, "prefix": "US-"}
            },
            {
              "level": "municipality", "when_used": true,
              "id": {
                "join": [{"column": "state_id", "upper": true}, {"column": "city", "fold": true}],
                "prefix": "US-"
              },
              "name": "city"
            }
          ]
        },
        {
          "kind": "postcodes",
          "headers": ["zip", "lat", "lng", "city", "state_id", "county_fips", "county_name"],
          "fields": {
            "postcode": {"column": "zip", "digits": 5},
            "territory": {
              "join": [{"column": "state_id", "upper": true}, {"column": "city", "fold": true}],
              "prefix": "US-"
            },
            "name": "city",
            "point": {"join": ["lat", "lng"], "with": ", "}
          }
        },
        {
          "kind": "territories",
          "headers": ["EIN", "SUBSECTION", "NTEE_CD", "CITY", "STATE"],
          "levels": [
            {
              "level": "municipality", "when_used": true,
              "id": {
                "join": [{"column": "STATE", "upper": true}, {"column": "CITY", "fold": true}],
                "prefix": "US-"
              },
              "name": "CITY",
              "parent": {"column": "STATE", "upper": true, "prefix": "US-"}
            }
          ]
        },
        {
          "kind": "organizations",
          "headers": ["EIN", "NAME", "SUBSECTION", "NTEE_CD", "GROUP", "STATE"],
          "optional": ["*"],
          "leave_out": [{"column": "STATE", "is": "", "because": "abroad"}],
          "keys": {"ein": {"column": "EIN", "digits": 9}},
          "unread": [{"column": "ICO", "because": "contact_person"}],
          "fields": {
            "name": "NAME",
            "alias": "SORT_NAME",
            "family": {
              "join": [
                {"column": "SUBSECTION", "digits": 2},
                {"column": "FOUNDATION", "digits": 2}
              ],
              "codes": "families"
            },
            "legal_form": {"column": "SUBSECTION", "digits": 2, "prefix": "US-SUB:"},
            "activity": "NTEE_CD",
            "activity_scheme": {"column": "NTEE_CD", "codes": "ntee"},
            "sector": {
              "first": [
                {"column": "SUBSECTION", "digits": 2, "codes": "purposes"},
                {"column": "ACTIVITY", "digits": 9, "first_characters": 3, "codes": "activities"},
                {"column": "SUBSECTION", "digits": 2, "codes": "clubs"}
              ]
            },
            "address": "STREET",
            "postcode": "ZIP",
            "source": {"constant": "IRS, Exempt Organizations Business Master File"}
          },
          "facts": [
            {"label": "Ruling", "column": "RULING", "unless": ["000000", "0"], "date": "compact"},
            {"label": "Foundation", "column": "FOUNDATION", "digits": 2, "codes": "foundations"},
            {"label": "Affiliation", "column": "AFFILIATION", "codes": "affiliations"},
            {"label": "Asset amount", "column": "ASSET_AMT", "unless": "0"},
            {"label": "Income amount", "column": "INCOME_AMT", "unless": "0"}
          ],
          "place": [
            {"postcode": {"column": "ZIP", "first_characters": 5}, "name": "CITY"},
            {
              "postcode": {"column": "ZIP", "first_characters": 5},
              "name": {"constant": ""}
            },
            {
              "id": {
                "join": [{"column": "STATE", "upper": true}, {"column": "CITY", "fold": true}],
                "prefix": "US-"
              }
            },
            {"id": {"column": "STATE", "upper": true, "prefix": "US-"}}
          ],
          "member_of": {
            "id": {"column": "GROUP", "digits": 4, "unless": "0000", "prefix": "us-group:"},
            "name": {
              "column": "GROUP",
              "digits": 4,
              "unless": "0000",
              "prefix": "Group exemption "
            },
            "kind": "umbrella",
            "form": "federation"
          }
        }
      ]
    }
    """
}
