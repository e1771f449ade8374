extension Profile {
  /// The list of charities of the Canada Revenue Agency, and the websites and programs of their returns.
  ///
  /// Provinces and territories are regions; a town is the city of an address within its province. The
  /// category tells the sector, as a code or in words.
  static let canadianCharities = """
    {
      "name": "canada-charities",
      "title": "Canada: registered charities",
      "edition": "",
      "unknown": ["NULL", "N/A"],
      "small_words": ["the", "of", "inc", "la", "le", "de"],
      "codes": {
        "provinces": {
          "CA-AB": ["ab", "alberta"],
          "CA-BC": ["bc", "british columbia", "colombie britannique"],
          "CA-MB": ["manitoba", "mb"],
          "CA-NB": ["nb", "new brunswick", "nouveau brunswick"],
          "CA-NL": ["newfoundland and labrador", "nf", "nl", "terre neuve et labrador"],
          "CA-NS": ["nouvelle ecosse", "nova scotia", "ns"],
          "CA-NT": ["northwest territories", "nt", "territoires du nord ouest"],
          "CA-NU": ["nu", "nunavut"],
          "CA-ON": ["on", "ontario"],
          "CA-PE": ["ile du prince edouard", "pe", "pei", "prince edward island"],
          "CA-QC": ["pq", "qc", "quebec"],
          "CA-SK": ["saskatchewan", "sk"],
          "CA-YT": ["yk", "yt", "yukon"]
        },
        "families": {
          "foundation": ["A", "B", "Public foundation", "Private foundation", "Public Foundation",
            "Private Foundation"],
          "association": ["C", "Charitable organization", "Charitable Organization"]
        },
        "designations": {
          "A": "Public foundation", "B": "Private foundation", "C": "Charitable organization"
        },
        "categories": {
          "social_care": ["0001", "0002", "0150"],
          "education_training": ["0010", "0011", "0012", "0013", "0015"],
          "research": ["0014"],
          "health": ["0100", "0110", "0120", "0130", "0140"],
          "civic_life": ["0155", "0160", "0210"],
          "environment_reuse": ["0170", "0180"],
          "agriculture_food": ["0175"],
          "culture": ["0190", "0215"],
          "sport_leisure": ["0214"],
          "other": ["0030", "0040", "0050", "0060", "0070", "0080", "0090", "0200"]
        },
        "category_names": {
          "0001": "Organizations relieving poverty", "0002": "Foundations relieving poverty",
          "0010": "Teaching institutions", "0011": "Support of schools and education",
          "0012": "Education in the arts", "0013": "Other educational organizations",
          "0014": "Research", "0015": "Foundations advancing education", "0030": "Christianity",
          "0040": "Islam", "0050": "Judaism", "0060": "Other religions",
          "0070": "Support of religion", "0080": "Ecumenical and inter-faith organizations",
          "0090": "Foundations advancing religions", "0100": "Core health care",
          "0110": "Supportive health care", "0120": "Protective health care",
          "0130": "Health care products", "0140": "Complementary or alternative health care",
          "0150": "Relief of the aged", "0155": "Upholding human rights",
          "0160": "Community resource", "0170": "Environment", "0175": "Agriculture",
          "0180": "Animal welfare", "0190": "Arts", "0200": "Public amenities",
          "0210": "Foundations", "0214": "Amateur athletic association",
          "0215": "National arts service organization"
        },
        "categories_in_words": {
          "social_care": ["organizations relieving poverty", "foundations relieving poverty",
            "relief of the aged", "relief of poverty"],
          "education_training": ["teaching institutions", "support of schools and education",
            "education in the arts", "other educational organizations",
            "foundations advancing education"],
          "research": ["research"],
          "other": ["christianity", "islam", "judaism", "other religions", "support of religion",
            "ecumenical and inter faith organizations", "foundations advancing religions",
            "public amenities"],
          "health": ["core health care", "supportive health care", "protective health care",
            "health care products", "complementary or alternative health care"],
          "civic_life": ["upholding human rights", "community resource", "foundations"],
          "environment_reuse": ["environment", "animal welfare"],
          "agriculture_food": ["agriculture"],
          "culture": ["arts", "national arts service organization"],
          "sport_leisure": ["amateur athletic association"]
        }
      },
      "territories": [
        {"id": "CA", "code": "CA", "name": "Canada", "level": "country"},
        {"id": "CA-AB", "code": "AB", "name": "Alberta", "level": "region", "parent": "CA"},
        {
          "id": "CA-BC", "code": "BC", "name": "British Columbia", "level": "region",
          "parent": "CA"
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
          "kind": "territories",
          "headers": ["Legal Name", "City", "Province", "Postal Code"],
          "levels": [
            {
              "level": "municipality",
              "id": {
                "join": [
                  {"column": "Province", "fold": true, "codes": "provinces"},
                  {"column": "City", "fold": true}
                ]
              },
              "name": "City",
              "parent": {"column": "Province", "fold": true, "codes": "provinces"}
            }
          ]
        },
        {
          "kind": "organizations",
          "title": "List of charities",
          "headers": ["Legal Name", "City", "Province", "Postal Code"],
          "optional": ["*"],
          "leave_out": [
            {
              "column": "Country",
              "is_not": ["", "CA", "CAN", "Canada", "CANADA"],
              "because": "abroad"
            }
          ],
          "keys": {"bn": {"first": ["BN", "BN/Registration Number"], "upper": true}},
          "unread": [{"column": "Public Contact Name", "because": "contact_person"}],
          "fields": {
            "name": "Legal Name",
            "alias": "Account Name",
            "family": {"column": "Designation", "codes": "families"},
            "legal_form": {"column": "Designation", "prefix": "CA-CRA:"},
            "activity": {
              "first": [
                {"column": "Category", "digits": 4, "codes": "category_names"},
                "Category"
              ]
            },
            "activity_scheme": {"constant": "TEXT"},
            "sector": {
              "first": [
                {"column": "Category", "digits": 4, "codes": "categories"},
                {"column": "Category", "fold": true, "codes": "categories_in_words"}
              ]
            },
            "address": {"join": ["Address Line 1", "Address Line 2"], "with": ", "},
            "postcode": "Postal Code",
            "phone": "Phone",
            "email": "Email",
            "website": "Website",
            "source": {"constant": "Canada Revenue Agency, list of charities"}
          },
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
        },
        {
          "kind": "organizations",
          "needs": {"organizations": "List of charities"},
          "headers": ["BN", "Contact URL"],
          "adds_only": true,
          "repeats": true,
          "keys": {"bn": {"column": "BN", "upper": true}},
          "fields": {
            "website": "Contact URL",
            "source": {"constant": "Canada Revenue Agency, list of charities"}
          }
        },
        {
          "kind": "organizations",
          "needs": {"organizations": "List of charities"},
          "headers": ["BN", "Program #1 Code", "Program #1 Desc"],
          "adds_only": true,
          "repeats": true,
          "optional": ["Program #2 Desc", "Program #3 Desc"],
          "keys": {"bn": {"column": "BN", "upper": true}},
          "fields": {"source": {"constant": "Canada Revenue Agency, list of charities"}},
          "facts": [
            {"label": "Program 1", "column": "Program #1 Desc"},
            {"label": "Program 2", "column": "Program #2 Desc"},
            {"label": "Program 3", "column": "Program #3 Desc"}
          ]
        }
      ]
    }
    """
}
