extension Profile {
  /// The open data of Co-operatives UK (organizations, and their outlets as places), the standard CSV of
  /// MykoMap and the register of the Charity Commission, joined on their numbers.
  ///
  /// A town is the city of an address within its postcode area.
  static let ukCoops = """
    {
      "name": "uk-coops", "title": "Co-operatives and charities in the United Kingdom",
      "edition": "2017-06", "uses": ["uk-territories"], "unknown": ["NA", "n/a", "NULL"],
      "keys": ["coopuk", "charity", "company"],
      "codes": {
        "families": {
          "Society|Employee Trust": "social_enterprise",
          "Company|Employee Trust": "social_enterprise", "Society|*": "cooperative",
          "Company|Workers": "cooperative", "Company|Consumers": "cooperative",
          "Company|Multi-stakeholder": "cooperative", "Company|*": "social_enterprise",
          "Community Interest Company|*": "social_enterprise", "LLP|*": "cooperative",
          "Charitable Incorporated Organisation|*": "association",
          "Scottish Charitable Incorporated Organisation|*": "association",
          "Unincorporated|*": "association", "*|Employee Trust": "social_enterprise", "*": "unknown"
        },
        "sectors": {
          "Agriculture": "agriculture_food", "Arts and Culture": "culture",
          "Digital, Media and Communication": "digital_media", "Education": "education_training",
          "Energy and Environment": "environment_reuse", "Finance": "finance_insurance",
          "Food service, Accommodation and Pubs": "hospitality_tourism",
          "Health and Social Care": "social_care", "Housing": "housing",
          "Manufacturing": "industry_crafts",
          "Membership associations, social clubs and trade unions": "civic_life",
          "Professional and Legal services": "business_services", "Retail": "retail",
          "Sports and Recreation": "sport_leisure", "Transport": "transport", "*": "other"
        },
        "status": {"Live": "active", "Dead": "ceased"},
        "charity_families": {
          "foundation": ["Trust"],
          "association": ["CIO", "Charitable company", "Other", "Previously excepted"],
          "unknown": ["*"]
        },
        "member_kinds": {
          "consumers": ["BMT10"], "producers": ["BMT20"], "workers": ["BMT30"],
          "multi-stakeholder": ["BMT40"], "residents": ["BMT50"], "others": ["BMT60"], "": ["*"]
        },
        "any_sic": {"*": "SIC2007"}, "any_ica": {"*": "ICA"}
      },
      "tables": [
        {
          "kind": "territories", "headers": ["CUK Organisation ID", "Registered City", "UK Nation"],
          "levels": [
            {
              "level": "municipality",
              "id": {
                "join": [
                  {"column": "Registered Postcode", "postcode_area": true},
                  {"column": "Registered City", "fold": true}
                ],
                "prefix": "UK-"
              },
              "name": "Registered City",
              "parent": {"column": "Registered Postcode", "postcode_area": true, "prefix": "UK-"},
              "also_in": {"column": "UK Nation", "codes": "nations"}
            }
          ]
        },
        {
          "kind": "territories",
          "headers": ["CUK Organisation ID", "Outlet Name", "City", "Postcode"],
          "levels": [
            {
              "level": "municipality",
              "id": {
                "join": [
                  {"column": "Postcode", "postcode_area": true},
                  {"column": "City", "fold": true}
                ],
                "prefix": "UK-"
              },
              "name": "City",
              "parent": {"column": "Postcode", "postcode_area": true, "prefix": "UK-"}
            }
          ]
        },
        {
          "kind": "organizations",
          "headers": ["CUK Organisation ID", "Registered Name", "Registered Status"],
          "fields": {
            "name": {"first": ["Trading Name", "Registered Name"]}, "alias": "Registered Name",
            "family": {"join": ["Legal Form", "Ownership Classification"], "codes": "families"},
            "legal_form": {"column": "Legal Form", "prefix": "UK:"},
            "activity": {"column": "SIC Code", "drop_prefix": "UKSIC07-"},
            "activity_scheme": {"constant": "SIC2007"},
            "sector": {"column": "Sector - Simplified, High Level", "codes": "sectors"},
            "address": "Registered Street", "postcode": "Registered Postcode",
            "founded": {"column": "Incorporation Date", "date": "dmy"},
            "closed": {"column": "Dissolved Date", "date": "dmy"},
            "status": {"column": "Registered Status", "codes": "status"},
            "source": {"constant": "Co-operatives UK"}, "updated": {"constant": "2017-06"}
          },
          "facts": ["Registered Number", "Registrar", "Ownership Classification"],
          "place": [
            {
              "id": {
                "join": [
                  {"column": "Registered Postcode", "postcode_area": true},
                  {"column": "Registered City", "fold": true}
                ],
                "prefix": "UK-"
              }
            },
            {"id": {"column": "Registered Postcode", "postcode_area": true, "prefix": "UK-"}},
            {"id": {"column": "UK Nation", "codes": "nations"}}
          ],
          "keys": {"coopuk": "CUK Organisation ID"}
        },
        {
          "kind": "places", "headers": ["CUK Organisation ID", "Outlet Name", "City", "Postcode"],
          "fields": {
            "unit": {"column": "CUK Organisation ID", "prefix": "coopuk:"},
            "name": {"first": ["Outlet Name", "Registered Name"]}, "address": "Street",
            "postcode": "Postcode", "phone": "Phone", "website": "Website",
            "source": {"constant": "Co-operatives UK"}, "updated": {"constant": "2017-06"}
          },
          "facts": ["Description"],
          "place": [
            {
              "id": {
                "join": [
                  {"column": "Postcode", "postcode_area": true},
                  {"column": "City", "fold": true}
                ],
                "prefix": "UK-"
              }
            },
            {"id": {"column": "Postcode", "postcode_area": true, "prefix": "UK-"}}
          ]
        },
        {
          "kind": "organizations",
          "headers": [
            "Identifier", "Name", "Organisational Structure", "Primary Activity", "Geo Container"
          ],
          "optional": ["*"],
          "keys": {
            "coopuk": "Identifier", "company": {"column": "Companies House Number", "upper": true}
          },
          "fields": {
            "name": "Name",
            "family": {"join": ["Legal Form", "Ownership Classification"], "codes": "families"},
            "legal_form": {"column": "Legal Form", "prefix": "UK:"},
            "activity": {
              "first": [
                {"column": "SIC Code"},
                {"column": "Primary Activity", "last_segment": true}
              ]
            },
            "activity_scheme": {
              "first": [
                {"column": "SIC Code", "codes": "any_sic"},
                {"column": "Primary Activity", "codes": "any_ica"}
              ]
            },
            "sector": {"column": "Sector", "codes": "sectors"},
            "lat": {"first": ["Latitude", "Geo Container Latitude"]},
            "lon": {"first": ["Longitude", "Geo Container Longitude"]}, "address": "Street Address",
            "postcode": "Postcode", "website": "Website", "phone": "Phone", "email": "Email",
            "source": {"constant": "MykoMap"}
          },
          "facts": [
            {
              "label": "Members", "column": "Membership Type", "last_segment": true,
              "codes": "member_kinds"
            },
            "Region"
          ],
          "levels": [
            {
              "level": "municipality",
              "id": {
                "join": [
                  {"column": "Postcode", "postcode_area": true},
                  {"column": "Locality", "fold": true}
                ],
                "prefix": "UK-"
              },
              "name": "Locality",
              "parent": {"column": "Postcode", "postcode_area": true, "prefix": "UK-"}
            }
          ],
          "place": [
            {
              "id": {
                "join": [
                  {"column": "Postcode", "postcode_area": true},
                  {"column": "Locality", "fold": true}
                ],
                "prefix": "UK-"
              }
            },
            {"id": {"column": "Postcode", "postcode_area": true, "prefix": "UK-"}}
          ]
        },
        {
          "kind": "organizations",
          "headers": [
            "registered_charity_number", "linked_charity_number", "charity_name",
            "charity_registration_status"
          ],
          "optional": ["*"],
          "leave_out": [
            {"column": "charity_registration_status", "is": "Removed", "because": "ceased"}
          ],
          "keys": {
            "charity": {
              "join": [
                "registered_charity_number",
                {"column": "linked_charity_number", "unless": "0"}
              ],
              "with": "-"
            },
            "company": {"column": "charity_company_registration_number", "upper": true}
          },
          "fields": {
            "name": "charity_name",
            "family": {"column": "charity_type", "codes": "charity_families"},
            "legal_form": {"column": "charity_type", "prefix": "UK:"},
            "activity": {"column": "charity_activities"}, "activity_scheme": {"constant": "TEXT"},
            "address": {
              "join": [
                "charity_contact_address1", "charity_contact_address2", "charity_contact_address3",
                "charity_contact_address4", "charity_contact_address5"
              ],
              "with": ", "
            },
            "postcode": "charity_contact_postcode", "phone": "charity_contact_phone",
            "email": "charity_contact_email", "website": "charity_contact_web",
            "founded": "date_of_registration",
            "source": {"constant": "Charity Commission for England and Wales"}
          },
          "place": [
            {"id": {"column": "charity_contact_postcode", "postcode_area": true, "prefix": "UK-"}}
          ]
        }
      ]
    }
    """
}
