extension Profile {
  /// The open data of Co-operatives UK (organizations, and their outlets as places), the standard CSV of
  /// MykoMap, and the register of the Charity Commission with its classification, joined on their numbers.
  ///
  /// A town is the city of an address within its postcode area; outside the United Kingdom, the country,
  /// region and locality of a row are its territories. Of a charity only the postcode tells where it is:
  /// the lines of its address name towns and counties alike. The industrial classification (SIC), where a
  /// file of MykoMap has it, tells more than the primary activity of ESSglobal.
  static let ukCoops = """
    {
      "name": "uk-coops",
      "title": "Co-operatives and charities in the United Kingdom",
      "edition": "",
      "uses": ["uk-territories", "countries", "english-words"],
      "unknown": ["NA", "n/a", "NULL", "none"],
      "small_words": ["the", "of", "and", "trust", "charity", "limited", "ltd"],
      "keys": ["coopuk", "mykomap", "charity", "company"],
      "codes": {
        "families": {
          "Society|Employee Trust": "social_enterprise",
          "Company|Employee Trust": "social_enterprise", "Society|*": "cooperative",
          "Company|Workers": "cooperative", "Company|Consumers": "cooperative",
          "Company|Multi-stakeholder": "cooperative", "Company|*": "social_enterprise",
          "Community Interest Company|*": "social_enterprise", "LLP|*": "cooperative",
          "Charitable Incorporated Organisation|*": "association",
          "Scottish Charitable Incorporated Organisation|*": "association",
          "Unincorporated|*": "association", "*|Employee Trust": "social_enterprise",
          "*": "unknown"
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
        "mykomap_families": {
          "Society|Employee Trust": "social_enterprise",
          "Company|Employee Trust": "social_enterprise", "Society|*": "cooperative",
          "Company|Workers": "cooperative", "Company|Consumers": "cooperative",
          "Company|Multi-stakeholder": "cooperative", "Company|*": "social_enterprise",
          "Community Interest Company|*": "social_enterprise", "LLP|*": "cooperative",
          "Charitable Incorporated Organisation|*": "association",
          "Scottish Charitable Incorporated Organisation|*": "association",
          "Unincorporated|*": "association", "*|Employee Trust": "social_enterprise"
        },
        "mykomap_sectors": {
          "Agriculture": "agriculture_food", "Arts and Culture": "culture",
          "Digital, Media and Communication": "digital_media", "Education": "education_training",
          "Energy and Environment": "environment_reuse", "Finance": "finance_insurance",
          "Food service, Accommodation and Pubs": "hospitality_tourism",
          "Health and Social Care": "social_care", "Housing": "housing",
          "Manufacturing": "industry_crafts",
          "Membership associations, social clubs and trade unions": "civic_life",
          "Professional and Legal services": "business_services", "Retail": "retail",
          "Sports and Recreation": "sport_leisure", "Transport": "transport", "Other": "other",
          "Mining and Quarrying": "industry_crafts", "Construction": "construction",
          "Health": "health", "Social care": "social_care"
        },
        "structures": {
          "association": ["OS10", "OS160"],
          "other_nonprofit": ["OS20", "OS40"],
          "social_enterprise": ["OS30", "OS120", "OS140"],
          "cooperative": ["OS60", "OS70", "OS80", "OS90", "OS100", "OS110", "OS115", "OS130",
            "OS210", "OS240"],
          "private": ["OS150"],
          "mutual": ["OS170"],
          "public": ["OS220"],
          "unknown": ["OS50", "OS180", "OS190", "OS200", "OS230"]
        },
        "legal_forms": {
          "association": ["L1"],
          "cooperative": ["L2"],
          "other_nonprofit": ["L4"],
          "social_enterprise": ["L5"],
          "unknown": ["L3"]
        },
        "schemes": {
          "ICA": ["ICA10", "ICA20", "ICA30", "ICA40", "ICA50", "ICA60", "ICA70", "ICA80", "ICA90",
            "ICA100", "ICA110", "ICA120", "ICA130", "ICA140", "ICA150", "ICA160", "ICA170",
            "ICA180", "ICA190", "ICA200", "ICA210", "ICA220", "ICA230", "ICA240", "ICA250",
            "ICA260", "ICA270", "ICA280", "ICA290"],
          "ESSGLOBAL": ["a01", "a02", "a03", "a04", "a05", "a06", "a07", "a08", "a09", "a10",
            "a11", "a12", "a13", "a14", "a15", "a16", "a17", "a18", "a19", "a20", "a21", "AM10",
            "AM20", "AM30", "AM40", "AM50", "AM60", "AM70", "AM80", "AM90", "AM100", "AM110",
            "AM120", "AM130", "AM140", "AM150", "AM160"]
        },
        "sic": {"*": "SIC2007"},
        "members": {
          "BMT10": "consumers", "BMT20": "producers", "BMT30": "workers",
          "BMT40": "multi-stakeholder", "BMT50": "residents", "BMT60": "others"
        },
        "qualifiers": {
          "q01": "Environmentally sustainable", "q02": "Democratic and decent working conditions",
          "q03": "Socially fair", "q04": "Economically democratic", "q05": "Gender equity",
          "q06": "Traditional communities", "q07": "Commons and free knowledge",
          "q08": "Handicraft", "q09": "Supporter of co-operatives"
        },
        "charity_families": {
          "foundation": ["Trust"],
          "association": ["CIO", "Charitable company", "Other"]
        },
        "cio": {"association": ["true", "True", "1", "TRUE", "t"]},
        "yes": {"yes": ["true", "True", "1", "TRUE", "t"]},
        "what": {
          "education_training": ["102"],
          "health": ["103"],
          "social_care": ["104", "105"],
          "civic_life": ["106", "114", "115"],
          "housing": ["107"],
          "culture": ["109"],
          "sport_leisure": ["110", "116"],
          "environment_reuse": ["111", "112"],
          "employment_integration": ["113"]
        },
        "who": {
          "201": "children and young people", "202": "elderly people",
          "203": "people with disabilities", "204": "people of an ethnic origin",
          "205": "other charities", "207": "general public"
        }
      },
      "tables": [
        {
          "kind": "territories",
          "headers": ["CUK Organisation ID", "Registered City", "UK Nation"],
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
            "name": {"first": ["Trading Name", "Registered Name"]},
            "alias": "Registered Name",
            "family": {"join": ["Legal Form", "Ownership Classification"], "codes": "families"},
            "legal_form": {"column": "Legal Form", "prefix": "UK:"},
            "activity": {"column": "SIC Code", "drop_prefix": "UKSIC07-"},
            "activity_scheme": {"constant": "SIC2007"},
            "sector": {"column": "Sector - Simplified, High Level", "codes": "sectors"},
            "address": "Registered Street",
            "postcode": "Registered Postcode",
            "founded": {"column": "Incorporation Date", "date": "dmy"},
            "closed": {"column": "Dissolved Date", "date": "dmy"},
            "status": {"column": "Registered Status", "codes": "status"},
            "source": {"constant": "Co-operatives UK"},
            "updated": {"constant": "2017-06"}
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
          "kind": "places",
          "headers": ["CUK Organisation ID", "Outlet Name", "City", "Postcode"],
          "fields": {
            "unit": {"column": "CUK Organisation ID", "prefix": "coopuk:"},
            "name": {"first": ["Outlet Name", "Registered Name"]},
            "address": "Street",
            "postcode": "Postcode",
            "phone": "Phone",
            "website": "Website",
            "source": {"constant": "Co-operatives UK"},
            "updated": {"constant": "2017-06"}
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
          "kind": "territories",
          "headers": ["Identifier", "Name", "Organisational Structure", "Primary Activity",
            "Locality", "Country ID"],
          "levels": [
            {
              "level": "country",
              "id": {
                "column": "Country ID",
                "last_segment": true,
                "fold": true,
                "codes": "abroad"
              },
              "code": {
                "column": "Country ID",
                "last_segment": true,
                "fold": true,
                "codes": "abroad"
              },
              "name": {
                "first": [
                  {"column": "Country ID", "last_segment": true, "fold": true, "codes": "abroad"}
                ],
                "codes": "country_names"
              }
            },
            {
              "level": "region",
              "id": {
                "join": [
                  {"column": "Country ID", "last_segment": true, "fold": true, "codes": "abroad"},
                  {"column": "Region", "fold": true}
                ]
              },
              "name": "Region"
            },
            {
              "level": "municipality",
              "id": {
                "join": [
                  {
                    "join": [
                      {
                        "column": "Country ID",
                        "last_segment": true,
                        "fold": true,
                        "codes": "british"
                      },
                      {"column": "Postcode", "postcode_area": true}
                    ],
                    "with": "-",
                    "all": true
                  },
                  {"column": "Locality", "fold": true}
                ]
              },
              "name": "Locality",
              "parent": {
                "join": [
                  {"column": "Country ID", "last_segment": true, "fold": true, "codes": "british"},
                  {"column": "Postcode", "postcode_area": true}
                ],
                "with": "-",
                "all": true
              }
            },
            {
              "level": "municipality",
              "id": {
                "join": [
                  {"column": "Country ID", "last_segment": true, "fold": true, "codes": "abroad"},
                  {"column": "Locality", "fold": true},
                  {"first": [{"column": "Region", "fold": true}, {"constant": "-"}]}
                ]
              },
              "name": "Locality",
              "parent": {
                "first": [
                  {
                    "join": [
                      {
                        "column": "Country ID",
                        "last_segment": true,
                        "fold": true,
                        "codes": "abroad"
                      },
                      {"column": "Region", "fold": true}
                    ]
                  },
                  {"column": "Country ID", "last_segment": true, "fold": true, "codes": "abroad"}
                ]
              }
            }
          ]
        },
        {
          "kind": "organizations",
          "headers": ["Identifier", "Name", "Organisational Structure", "Primary Activity",
            "Locality", "Country ID"],
          "optional": ["*"],
          "when": [{"column": "Country ID", "is": ["GB", "UK", "gb", "uk", "JE", "GG", "IM"]}],
          "keys": {
            "coopuk": "Identifier",
            "company": {
              "first": [
                {"column": "Companies House Number", "digits": 8},
                {"column": "Companies House Number", "upper": true}
              ]
            }
          },
          "fields": {
            "name": {"column": "Name", "unescape": true},
            "family": {
              "first": [
                {"join": ["Legal Form", "Ownership Classification"], "codes": "mykomap_families"},
                {
                  "column": "Organisational Structure",
                  "last_segment": true,
                  "codes": "structures"
                },
                {"column": "Legal Form", "last_segment": true, "codes": "legal_forms"}
              ]
            },
            "legal_form": {
              "first": [
                {"column": "Legal Form", "last_segment": true, "prefix": "UK:"},
                {
                  "column": "Organisational Structure",
                  "last_segment": true,
                  "prefix": "ESSGLOBAL:"
                }
              ]
            },
            "activity": {
              "first": ["SIC Code", {"column": "Primary Activity", "last_segment": true}]
            },
            "activity_scheme": {
              "first": [
                {"column": "SIC Code", "codes": "sic"},
                {"column": "Primary Activity", "last_segment": true, "codes": "schemes"}
              ]
            },
            "other_activities": {"column": "Activities", "split": ";|"},
            "sector": {"column": "Sector", "codes": "mykomap_sectors"},
            "address": "Street Address",
            "postcode": "Postcode",
            "lat": {"first": ["Latitude", "Geo Container Latitude"]},
            "lon": {"first": ["Longitude", "Geo Container Longitude"]},
            "website": "Website",
            "email": "Email",
            "phone": "Phone",
            "source": {"constant": "MykoMap"}
          },
          "facts": [
            "Description",
            "Region",
            {"label": "Ownership", "column": "Ownership Classification"},
            {
              "label": "Members",
              "column": "Membership Type",
              "last_segment": true,
              "codes": "members"
            },
            {
              "label": "Qualifier",
              "column": "Qualifiers",
              "last_segment": true,
              "codes": "qualifiers"
            },
            "Twitter",
            "Facebook"
          ],
          "place": [
            {
              "id": {
                "join": [
                  {
                    "join": [
                      {
                        "column": "Country ID",
                        "last_segment": true,
                        "fold": true,
                        "codes": "british"
                      },
                      {"column": "Postcode", "postcode_area": true}
                    ],
                    "with": "-",
                    "all": true
                  },
                  {"column": "Locality", "fold": true}
                ]
              }
            },
            {
              "id": {
                "join": [
                  {"column": "Country ID", "last_segment": true, "fold": true, "codes": "british"},
                  {"column": "Postcode", "postcode_area": true}
                ],
                "with": "-",
                "all": true
              }
            },
            {
              "id": {
                "join": [
                  {"column": "Country ID", "last_segment": true, "fold": true, "codes": "abroad"},
                  {"column": "Locality", "fold": true},
                  {"first": [{"column": "Region", "fold": true}, {"constant": "-"}]}
                ]
              }
            },
            {
              "id": {
                "join": [
                  {"column": "Country ID", "last_segment": true, "fold": true, "codes": "abroad"},
                  {"column": "Region", "fold": true}
                ]
              }
            },
            {
              "id": {
                "column": "Country ID",
                "last_segment": true,
                "fold": true,
                "codes": "british"
              }
            },
            {
              "id": {
                "column": "Country ID",
                "last_segment": true,
                "fold": true,
                "codes": "abroad"
              }
            }
          ]
        },
        {
          "kind": "organizations",
          "headers": ["Identifier", "Name", "Organisational Structure", "Primary Activity",
            "Locality", "Country ID"],
          "optional": ["*"],
          "when": [{"column": "Country ID", "is_not": ["GB", "UK", "gb", "uk", "JE", "GG", "IM"]}],
          "keys": {
            "mykomap": "Identifier",
            "company": {
              "first": [
                {"column": "Companies House Number", "digits": 8},
                {"column": "Companies House Number", "upper": true}
              ]
            }
          },
          "fields": {
            "name": {"column": "Name", "unescape": true},
            "family": {
              "first": [
                {"join": ["Legal Form", "Ownership Classification"], "codes": "mykomap_families"},
                {
                  "column": "Organisational Structure",
                  "last_segment": true,
                  "codes": "structures"
                },
                {"column": "Legal Form", "last_segment": true, "codes": "legal_forms"}
              ]
            },
            "legal_form": {
              "first": [
                {"column": "Legal Form", "last_segment": true, "prefix": "UK:"},
                {
                  "column": "Organisational Structure",
                  "last_segment": true,
                  "prefix": "ESSGLOBAL:"
                }
              ]
            },
            "activity": {
              "first": ["SIC Code", {"column": "Primary Activity", "last_segment": true}]
            },
            "activity_scheme": {
              "first": [
                {"column": "SIC Code", "codes": "sic"},
                {"column": "Primary Activity", "last_segment": true, "codes": "schemes"}
              ]
            },
            "other_activities": {"column": "Activities", "split": ";|"},
            "sector": {"column": "Sector", "codes": "mykomap_sectors"},
            "address": "Street Address",
            "postcode": "Postcode",
            "lat": {"first": ["Latitude", "Geo Container Latitude"]},
            "lon": {"first": ["Longitude", "Geo Container Longitude"]},
            "website": "Website",
            "email": "Email",
            "phone": "Phone",
            "source": {"constant": "MykoMap"}
          },
          "facts": [
            "Description",
            "Region",
            {"label": "Ownership", "column": "Ownership Classification"},
            {
              "label": "Members",
              "column": "Membership Type",
              "last_segment": true,
              "codes": "members"
            },
            {
              "label": "Qualifier",
              "column": "Qualifiers",
              "last_segment": true,
              "codes": "qualifiers"
            },
            "Twitter",
            "Facebook"
          ],
          "place": [
            {
              "id": {
                "join": [
                  {
                    "join": [
                      {
                        "column": "Country ID",
                        "last_segment": true,
                        "fold": true,
                        "codes": "british"
                      },
                      {"column": "Postcode", "postcode_area": true}
                    ],
                    "with": "-",
                    "all": true
                  },
                  {"column": "Locality", "fold": true}
                ]
              }
            },
            {
              "id": {
                "join": [
                  {"column": "Country ID", "last_segment": true, "fold": true, "codes": "british"},
                  {"column": "Postcode", "postcode_area": true}
                ],
                "with": "-",
                "all": true
              }
            },
            {
              "id": {
                "join": [
                  {"column": "Country ID", "last_segment": true, "fold": true, "codes": "abroad"},
                  {"column": "Locality", "fold": true},
                  {"first": [{"column": "Region", "fold": true}, {"constant": "-"}]}
                ]
              }
            },
            {
              "id": {
                "join": [
                  {"column": "Country ID", "last_segment": true, "fold": true, "codes": "abroad"},
                  {"column": "Region", "fold": true}
                ]
              }
            },
            {
              "id": {
                "column": "Country ID",
                "last_segment": true,
                "fold": true,
                "codes": "british"
              }
            },
            {
              "id": {
                "column": "Country ID",
                "last_segment": true,
                "fold": true,
                "codes": "abroad"
              }
            }
          ]
        },
        {
          "kind": "organizations",
          "title": "publicextract.charity",
          "headers": ["registered_charity_number", "linked_charity_number", "charity_name",
            "charity_registration_status"],
          "optional": ["*"],
          "when": [{"column": "linked_charity_number", "is": ["0", ""]}],
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
            "company": {
              "first": [
                {"column": "charity_company_registration_number", "digits": 8},
                {"column": "charity_company_registration_number", "upper": true}
              ]
            }
          },
          "fields": {
            "name": {"column": "charity_name", "unescape": true},
            "family": {
              "first": [
                {"column": "charity_is_cio", "codes": "cio"},
                {"column": "charity_type", "codes": "charity_families"},
                {"constant": "other_nonprofit"}
              ]
            },
            "legal_form": {"column": "charity_type", "prefix": "UK:"},
            "activity": {"column": "charity_activities", "unescape": true},
            "activity_scheme": {"constant": "TEXT"},
            "address": {
              "join": ["charity_contact_address1", "charity_contact_address2",
                "charity_contact_address3", "charity_contact_address4",
                "charity_contact_address5"],
              "with": ", "
            },
            "postcode": "charity_contact_postcode",
            "phone": "charity_contact_phone",
            "email": "charity_contact_email",
            "website": "charity_contact_web",
            "source": {"constant": "Charity Commission for England and Wales"},
            "updated": {"column": "date_of_extract", "first_characters": 10}
          },
          "facts": [
            {"label": "Registered", "column": "date_of_registration", "first_characters": 10},
            {"label": "Latest income in GBP", "column": "latest_income"},
            {"label": "Insolvent", "column": "charity_insolvent", "codes": "yes"}
          ],
          "sector_words": ["english"],
          "place": [
            {"id": {"column": "charity_contact_postcode", "postcode_area": true, "prefix": "UK-"}}
          ]
        },
        {
          "kind": "organizations",
          "title": "publicextract.charity",
          "headers": ["registered_charity_number", "linked_charity_number", "charity_name",
            "charity_registration_status"],
          "optional": ["*"],
          "when": [{"column": "linked_charity_number", "is_not": ["0", ""]}],
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
            }
          },
          "fields": {
            "name": {"column": "charity_name", "unescape": true},
            "family": {
              "first": [
                {"column": "charity_is_cio", "codes": "cio"},
                {"column": "charity_type", "codes": "charity_families"},
                {"constant": "other_nonprofit"}
              ]
            },
            "legal_form": {"column": "charity_type", "prefix": "UK:"},
            "activity": {"column": "charity_activities", "unescape": true},
            "activity_scheme": {"constant": "TEXT"},
            "address": {
              "join": ["charity_contact_address1", "charity_contact_address2",
                "charity_contact_address3", "charity_contact_address4",
                "charity_contact_address5"],
              "with": ", "
            },
            "postcode": "charity_contact_postcode",
            "phone": "charity_contact_phone",
            "email": "charity_contact_email",
            "website": "charity_contact_web",
            "source": {"constant": "Charity Commission for England and Wales"},
            "updated": {"column": "date_of_extract", "first_characters": 10}
          },
          "facts": [
            {"label": "Registered", "column": "date_of_registration", "first_characters": 10},
            {"label": "Latest income in GBP", "column": "latest_income"},
            {"label": "Insolvent", "column": "charity_insolvent", "codes": "yes"}
          ],
          "sector_words": ["english"],
          "place": [
            {"id": {"column": "charity_contact_postcode", "postcode_area": true, "prefix": "UK-"}}
          ]
        },
        {
          "kind": "organizations",
          "needs": {"organizations": "publicextract.charity"},
          "headers": ["registered_charity_number", "linked_charity_number", "classification_code",
            "classification_type"],
          "adds_only": true,
          "repeats": true,
          "when": [{"column": "classification_code", "in": "what"}],
          "keys": {
            "charity": {
              "join": [
                "registered_charity_number",
                {"column": "linked_charity_number", "unless": "0"}
              ],
              "with": "-"
            }
          },
          "fields": {
            "sector": {"column": "classification_code", "codes": "what"},
            "source": {"constant": "Charity Commission for England and Wales"}
          }
        },
        {
          "kind": "organizations",
          "needs": {"organizations": "publicextract.charity"},
          "headers": ["registered_charity_number", "linked_charity_number", "classification_code",
            "classification_type"],
          "adds_only": true,
          "repeats": true,
          "when": [{"column": "classification_code", "in": "who"}],
          "keys": {
            "charity": {
              "join": [
                "registered_charity_number",
                {"column": "linked_charity_number", "unless": "0"}
              ],
              "with": "-"
            }
          },
          "fields": {
            "publics": {"column": "classification_code", "codes": "who"},
            "source": {"constant": "Charity Commission for England and Wales"}
          }
        }
      ]
    }
    """
}
