extension Profile {
  /// The registers of France: Sirene (the export of a list of establishments; the stocks of legal units and
  /// establishments of every generation; the coordinates of establishments), the national register of
  /// associations (RNA), and lists of the SSE.
  ///
  /// A unit is kept if its legal category or the flag of the register says that it belongs to the SSE, or if
  /// a list names it; an export keeps all legal persons, since an officer chose them. Natural persons,
  /// masked rows and what has ceased are left out. Head offices tell where the unit is; other
  /// establishments are places of it.
  static let france = """
    {
      "name": "france", "title": "France", "edition": "", "uses": ["fr-codes", "fr-territories"],
      "unknown": ["NA", "n/a", "NULL"], "keys": ["siren", "rna", "siret", "tierslieux"],
      "recipes": {
        "unit_naf": {
          "first": [
            {
              "join": [
                "nomenclatureActivitePrincipaleUniteLegale", "activitePrincipaleUniteLegale"
              ],
              "after": "NAFRev2|"
            },
            "activitePrincipaleNAF25UniteLegale"
          ]
        },
        "unit_scheme": {
          "first": [
            {
              "join": [
                "nomenclatureActivitePrincipaleUniteLegale", "activitePrincipaleUniteLegale"
              ],
              "after": "NAFRev2|", "codes": "any_naf2"
            },
            {"column": "activitePrincipaleNAF25UniteLegale", "codes": "any_naf2025"}
          ]
        },
        "place_naf": {
          "first": [
            {
              "join": [
                "nomenclatureActivitePrincipaleEtablissement", "activitePrincipaleEtablissement"
              ],
              "after": "NAFRev2|"
            },
            "activitePrincipaleNAF25Etablissement"
          ]
        },
        "place_scheme": {
          "first": [
            {
              "join": [
                "nomenclatureActivitePrincipaleEtablissement", "activitePrincipaleEtablissement"
              ],
              "after": "NAFRev2|", "codes": "any_naf2"
            },
            {"column": "activitePrincipaleNAF25Etablissement", "codes": "any_naf2025"}
          ]
        },
        "unit_name": {
          "first": [
            {"column": "denominationUniteLegale", "unless": "[ND]"},
            {"column": "denominationUsuelle1UniteLegale", "unless": "[ND]"}
          ]
        },
        "unit_alias": {
          "first": [
            {"column": "sigleUniteLegale", "unless": "[ND]"},
            {"column": "denominationUsuelle1UniteLegale", "unless": "[ND]"}
          ]
        },
        "unit_family": {"column": "categorieJuridiqueUniteLegale", "codes": "fr_families"},
        "unit_form": {"column": "categorieJuridiqueUniteLegale", "prefix": "FR-CJ:"},
        "unit_sse_form": {
          "first": [
            {"column": "activitePrincipaleUniteLegale", "codes": "fr_outside"},
            {"column": "categorieJuridiqueUniteLegale", "codes": "fr_sse_forms"}
          ]
        },
        "unit_sse_flag": {"column": "economieSocialeSolidaireUniteLegale", "codes": "yes_no"},
        "unit_workforce": {
          "column": "trancheEffectifsUniteLegale", "unless": "NN", "codes": "fr_workforce"
        },
        "unit_founded": {
          "column": "dateCreationUniteLegale", "unless": ["1900-01-01", "1901-01-01"]
        },
        "place_address": {
          "join": [
            "numeroVoieEtablissement", "indiceRepetitionEtablissement", "typeVoieEtablissement",
            "libelleVoieEtablissement"
          ],
          "with": " ", "unless": ["[ND]", "[ND] [ND]", "[ND] [ND] [ND]"]
        },
        "place_postcode": {"column": "codePostalEtablissement", "digits": 5},
        "place_x": {"column": "coordonneeLambertAbscisseEtablissement", "unless": "[ND]"},
        "place_y": {"column": "coordonneeLambertOrdonneeEtablissement", "unless": "[ND]"},
        "place_epsg": {
          "column": "codeCommuneEtablissement", "first_characters": 3, "codes": "fr_epsg"
        },
        "place_workforce": {
          "column": "trancheEffectifsEtablissement", "unless": "NN", "codes": "fr_workforce"
        },
        "place_founded": {
          "column": "dateCreationEtablissement", "unless": ["1900-01-01", "1901-01-01"]
        },
        "ess_department": {
          "first": [
            {"column": "Code du département de l'établissement", "codes": "fr_overseas"},
            {"column": "Code du département de l'établissement", "digits": 2, "prefix": "FR-DEP-"},
            {"column": "Code du département de l'établissement", "upper": true, "prefix": "FR-DEP-"}
          ]
        },
        "place_department": {
          "column": "codePostalEtablissement", "french_department": true, "prefix": "FR-DEP-"
        },
        "place_commune": {
          "first": [
            {"column": "codeCommuneEtablissement", "codes": "fr_districts"},
            "codeCommuneEtablissement"
          ]
        },
        "place_commune_name": {
          "first": [
            {"column": "codeCommuneEtablissement", "codes": "fr_cities"},
            "libelleCommuneEtablissement"
          ]
        },
        "place_commune_department": {
          "first": [
            {"column": "codeCommuneEtablissement", "first_characters": 3, "codes": "fr_overseas"},
            {"column": "codeCommuneEtablissement", "first_characters": 2, "prefix": "FR-DEP-"}
          ]
        },
        "rna_commune": {
          "first": [{"column": "adrs_codeinsee", "codes": "fr_districts"}, "adrs_codeinsee"]
        },
        "rna_commune_name": {
          "first": [{"column": "adrs_codeinsee", "codes": "fr_cities"}, "adrs_libcommune", "libcom"]
        },
        "rna_commune_department": {
          "first": [
            {"column": "adrs_codeinsee", "first_characters": 3, "codes": "fr_overseas"},
            {"column": "adrs_codeinsee", "first_characters": 2, "prefix": "FR-DEP-"}
          ]
        },
        "rna_postal_department": {
          "column": "adrs_codepostal", "french_department": true, "prefix": "FR-DEP-"
        },
        "ess_postal_department": {
          "column": "Code postal", "french_department": true, "prefix": "FR-DEP-"
        },
        "third_place_code": {
          "first": [{"column": "Insee", "digits": 5}, {"column": "Insee", "upper": true}]
        },
        "third_place_commune": {
          "first": [
            {"recipe": "third_place_code", "codes": "fr_districts"}, {"recipe": "third_place_code"}
          ]
        },
        "third_place_commune_name": {
          "first": [{"recipe": "third_place_code", "codes": "fr_cities"}, "VILLE"]
        },
        "third_place_commune_department": {
          "first": [
            {"recipe": "third_place_code", "first_characters": 3, "codes": "fr_overseas"},
            {"recipe": "third_place_code", "first_characters": 2, "prefix": "FR-DEP-"}
          ]
        },
        "third_place_department": {
          "column": "CODPOST", "french_department": true, "prefix": "FR-DEP-"
        },
        "enriched_department": {
          "column": "code_postal", "french_department": true, "prefix": "FR-DEP-"
        },
        "esus_number": {
          "first": [
            "SIREN", "N° SIREN", "Numéro SIREN", "SIREN/SIRET", "SIRET/SIREN", "SIRET", "N° SIRET",
            "Numéro SIRET"
          ]
        },
        "esus_name": {
          "first": [
            "Dénomination", "Dénomination sociale", "Raison sociale", "Nom de la structure",
            "Nom de l'entreprise", "Structure", "Entreprise", "Nom"
          ]
        },
        "esus_form": {"first": ["Statut juridique", "Forme juridique", "Statut"]},
        "esus_postcode": {"first": ["Code postal", "CP"], "digits": 5},
        "esus_town": {"first": ["Commune", "Ville", "Localité"]},
        "esus_department": {
          "first": [
            {"recipe": "esus_postcode", "french_department": true, "prefix": "FR-DEP-"},
            {"column": "Département", "digits": 2, "prefix": "FR-DEP-"},
            {"column": "Code département", "digits": 2, "prefix": "FR-DEP-"}
          ]
        },
        "esus_begin": {
          "first": [
            "Date d'agrément", "Date agrément", "Date de l'agrément", "Date de décision",
            "Date de la décision", "Date de début d'agrément", "Date d'effet de l'agrément",
            "Agrément ESUS"
          ]
        },
        "esus_end": {
          "first": [
            "Date de fin d'agrément", "Date de fin de l'agrément", "Echéance de l'agrément",
            "Durée de l'agrément", "Durée d'agrément"
          ]
        },
        "unit_id": {"column": "siren", "digits": 9, "prefix": "siren:"}
      },
      "ladders": {
        "establishment": [
          {"id": {"column": "codeCommuneEtablissement", "prefix": "FR-COM-"}},
          {
            "id": {
              "first": [
                {"column": "codeCommuneEtablissement", "codes": "fr_districts"},
                {"column": "codeCommuneEtablissement"}
              ],
              "prefix": "FR-COM-"
            }
          },
          {
            "postcode": {"column": "codePostalEtablissement", "digits": 5},
            "name": "libelleCommuneEtablissement"
          },
          {"name": "libelleCommuneEtablissement", "inside": {"recipe": "place_department"}},
          {"id": {"recipe": "place_commune_department"}}, {"id": {"recipe": "place_department"}}
        ]
      },
      "tables": [
        {
          "kind": "organizations",
          "headers": [
            "SIREN", "Nom ou raison sociale de l'entreprise", "Famille juridique de l'entreprise",
            "Code postal"
          ],
          "reads_first": true, "keys": {"siren": {"column": "SIREN", "digits": 9, "luhn": true}},
          "optional": ["*"],
          "fields": {
            "name": "Nom ou raison sociale de l'entreprise",
            "family": {"column": "Famille juridique de l'entreprise", "codes": "fr_ess_families"},
            "postcode": {"column": "Code postal", "digits": 5},
            "sse_list": {"constant": "ESS France"}, "source": {"constant": "ESS France"}
          },
          "sector_words": ["fr_associations"],
          "place": [
            {
              "postcode": {"column": "Code postal", "digits": 5},
              "name": "Libellé de la commune de l'établissement"
            },
            {
              "name": "Libellé de la commune de l'établissement",
              "inside": {"recipe": "ess_department"}
            },
            {"id": {"recipe": "ess_department"}}, {"id": {"recipe": "ess_postal_department"}}
          ]
        },
        {
          "kind": "organizations",
          "headers": [
            "siret", "etablissementSiege", "codeCommuneEtablissement", "denominationUniteLegale",
            "categorieJuridiqueUniteLegale"
          ],
          "optional": ["*"],
          "when": [{"column": "etablissementSiege", "is": ["true", "TRUE", "True", "1"]}],
          "leave_out": [
            {"column": "categorieJuridiqueUniteLegale", "is": "1000", "because": "natural_person"},
            {"column": "nomUniteLegale", "is_not": "", "because": "natural_person"},
            {"column": "statutDiffusionUniteLegale", "is_not": ["O", ""], "because": "masked"},
            {"column": "statutDiffusionEtablissement", "is_not": ["O", ""], "because": "masked"},
            {"column": "etatAdministratifUniteLegale", "is": "C", "because": "ceased"},
            {"column": "codePaysEtrangerEtablissement", "is_not": "", "because": "abroad"}
          ],
          "keys": {
            "siren": {"column": "siren", "digits": 9, "luhn": true},
            "rna": {"column": "identifiantAssociationUniteLegale", "upper": true, "unless": "[ND]"},
            "siret": {"column": "siret", "digits": 14, "luhn": true}
          },
          "fields": {
            "name": {"recipe": "unit_name"}, "alias": {"recipe": "unit_alias"},
            "family": {"recipe": "unit_family"}, "legal_form": {"recipe": "unit_form"},
            "sse_form": {"recipe": "unit_sse_form"}, "sse_flag": {"recipe": "unit_sse_flag"},
            "activity": {"recipe": "unit_naf"}, "activity_scheme": {"recipe": "unit_scheme"},
            "workforce": {"recipe": "unit_workforce"}, "founded": {"recipe": "unit_founded"},
            "source": {"constant": "Sirene"}, "address": {"recipe": "place_address"},
            "postcode": {"recipe": "place_postcode"}, "x": {"recipe": "place_x"},
            "y": {"recipe": "place_y"}, "epsg": {"recipe": "place_epsg"}
          },
          "facts": ["activitePrincipaleNAF25UniteLegale"], "sector_words": ["fr_associations"],
          "place": "establishment",
          "levels": [
            {
              "level": "municipality", "id": {"recipe": "place_commune", "prefix": "FR-COM-"},
              "code": {"recipe": "place_commune"}, "name": {"recipe": "place_commune_name"},
              "parent": {"recipe": "place_commune_department"}
            }
          ]
        },
        {
          "kind": "places",
          "headers": [
            "siret", "etablissementSiege", "codeCommuneEtablissement", "denominationUniteLegale",
            "categorieJuridiqueUniteLegale"
          ],
          "optional": ["*"],
          "leave_out": [
            {"column": "categorieJuridiqueUniteLegale", "is": "1000", "because": "natural_person"},
            {"column": "nomUniteLegale", "is_not": "", "because": "natural_person"},
            {"column": "statutDiffusionUniteLegale", "is_not": ["O", ""], "because": "masked"},
            {"column": "statutDiffusionEtablissement", "is_not": ["O", ""], "because": "masked"},
            {"column": "etatAdministratifUniteLegale", "is": "C", "because": "ceased"},
            {"column": "etatAdministratifEtablissement", "is": "F", "because": "ceased"},
            {"column": "codePaysEtrangerEtablissement", "is_not": "", "because": "abroad"}
          ],
          "keys": {"siret": {"column": "siret", "digits": 14, "luhn": true}},
          "fields": {
            "unit": {"recipe": "unit_id"},
            "name": {
              "first": [
                {"column": "enseigne1Etablissement", "unless": "[ND]"},
                {"column": "denominationUsuelleEtablissement", "unless": "[ND]"},
                {"recipe": "unit_name"}
              ]
            },
            "alias": {"constant": ""}, "family": {"recipe": "unit_family"},
            "legal_form": {"recipe": "unit_form"}, "sse_form": {"recipe": "unit_sse_form"},
            "sse_flag": {"recipe": "unit_sse_flag"}, "activity": {"recipe": "place_naf"},
            "activity_scheme": {"recipe": "place_scheme"},
            "workforce": {"recipe": "place_workforce"}, "founded": {"recipe": "place_founded"},
            "address": {"recipe": "place_address"}, "postcode": {"recipe": "place_postcode"},
            "x": {"recipe": "place_x"}, "y": {"recipe": "place_y"},
            "epsg": {"recipe": "place_epsg"}, "source": {"constant": "Sirene"}
          },
          "facts": ["activitePrincipaleNAF25Etablissement"], "place": "establishment",
          "levels": [
            {
              "level": "municipality", "id": {"recipe": "place_commune", "prefix": "FR-COM-"},
              "code": {"recipe": "place_commune"}, "name": {"recipe": "place_commune_name"},
              "parent": {"recipe": "place_commune_department"}
            }
          ]
        },
        {
          "kind": "organizations",
          "title": "StockUniteLegale", "needs": {"places": "StockEtablissement"},
          "headers": [
            "siren", "statutDiffusionUniteLegale", "etatAdministratifUniteLegale",
            "categorieJuridiqueUniteLegale"
          ],
          "optional": ["*"],
          "leave_out": [
            {"column": "categorieJuridiqueUniteLegale", "is": "1000", "because": "natural_person"},
            {"column": "nomUniteLegale", "is_not": "", "because": "natural_person"},
            {"column": "statutDiffusionUniteLegale", "is_not": ["O", ""], "because": "masked"},
            {"column": "etatAdministratifUniteLegale", "is": "C", "because": "ceased"}
          ],
          "keep": [
            {"column": "economieSocialeSolidaireUniteLegale", "is": "O"},
            {"column": "categorieJuridiqueUniteLegale", "in": "fr_sse_families"},
            {"known": "siren"}
          ],
          "keys": {
            "siren": {"column": "siren", "digits": 9, "luhn": true},
            "rna": {"column": "identifiantAssociationUniteLegale", "upper": true, "unless": "[ND]"}
          },
          "fields": {
            "name": {"recipe": "unit_name"}, "alias": {"recipe": "unit_alias"},
            "family": {"recipe": "unit_family"}, "legal_form": {"recipe": "unit_form"},
            "sse_form": {"recipe": "unit_sse_form"}, "sse_flag": {"recipe": "unit_sse_flag"},
            "activity": {"recipe": "unit_naf"}, "activity_scheme": {"recipe": "unit_scheme"},
            "workforce": {"recipe": "unit_workforce"}, "founded": {"recipe": "unit_founded"},
            "source": {"constant": "Sirene"}
          },
          "facts": ["activitePrincipaleNAF25UniteLegale"], "sector_words": ["fr_associations"]
        },
        {
          "kind": "organizations",
          "title": "StockEtablissement", "needs": {"organizations": "StockUniteLegale"},
          "headers": [
            "siret", "etablissementSiege", "codeCommuneEtablissement",
            "etatAdministratifEtablissement"
          ],
          "optional": ["*"], "adds_only": true,
          "when": [{"column": "etablissementSiege", "is": ["true", "TRUE", "True", "1"]}],
          "leave_out": [
            {"column": "statutDiffusionEtablissement", "is_not": ["O", ""], "because": "masked"},
            {"column": "codePaysEtrangerEtablissement", "is_not": "", "because": "abroad"}
          ],
          "keys": {
            "siren": {"column": "siren", "digits": 9, "luhn": true},
            "siret": {"column": "siret", "digits": 14, "luhn": true}
          },
          "fields": {
            "address": {"recipe": "place_address"}, "postcode": {"recipe": "place_postcode"},
            "x": {"recipe": "place_x"}, "y": {"recipe": "place_y"},
            "epsg": {"recipe": "place_epsg"}, "source": {"constant": "Sirene"}
          },
          "place": "establishment",
          "levels": [
            {
              "level": "municipality", "id": {"recipe": "place_commune", "prefix": "FR-COM-"},
              "code": {"recipe": "place_commune"}, "name": {"recipe": "place_commune_name"},
              "parent": {"recipe": "place_commune_department"}
            }
          ]
        },
        {
          "kind": "places",
          "title": "StockEtablissement", "needs": {"organizations": "StockUniteLegale"},
          "headers": [
            "siret", "etablissementSiege", "codeCommuneEtablissement",
            "etatAdministratifEtablissement"
          ],
          "optional": ["*"], "adds_only": true,
          "leave_out": [
            {"column": "etatAdministratifEtablissement", "is": "F", "because": "ceased"},
            {"column": "statutDiffusionEtablissement", "is_not": ["O", ""], "because": "masked"},
            {"column": "codePaysEtrangerEtablissement", "is_not": "", "because": "abroad"}
          ],
          "keys": {"siret": {"column": "siret", "digits": 14, "luhn": true}},
          "fields": {
            "unit": {"recipe": "unit_id"},
            "name": {
              "first": [
                {"column": "enseigne1Etablissement", "unless": "[ND]"},
                {"column": "denominationUsuelleEtablissement", "unless": "[ND]"}
              ]
            },
            "activity": {"recipe": "place_naf"}, "activity_scheme": {"recipe": "place_scheme"},
            "workforce": {"recipe": "place_workforce"}, "founded": {"recipe": "place_founded"},
            "address": {"recipe": "place_address"}, "postcode": {"recipe": "place_postcode"},
            "x": {"recipe": "place_x"}, "y": {"recipe": "place_y"},
            "epsg": {"recipe": "place_epsg"}, "source": {"constant": "Sirene"}
          },
          "facts": ["activitePrincipaleNAF25Etablissement"], "place": "establishment",
          "levels": [
            {
              "level": "municipality", "id": {"recipe": "place_commune", "prefix": "FR-COM-"},
              "code": {"recipe": "place_commune"}, "name": {"recipe": "place_commune_name"},
              "parent": {"recipe": "place_commune_department"}
            }
          ]
        },
        {
          "kind": "organizations", "headers": ["siret", "x", "y", "qualite_xy", "epsg"],
          "needs": {"organizations": "StockEtablissement"}, "adds_only": true, "optional": ["*"],
          "when": [{"column": "qualite_xy", "is_not": ["33", ""]}],
          "keys": {"siret": {"column": "siret", "digits": 14}},
          "facts": [
            {
              "label": "Quartier prioritaire",
              "first": [
                {"column": "plg_qp24", "after": "Q", "prefix": "Q"},
                {"column": "plg_qp", "after": "Q", "prefix": "Q"}
              ]
            }
          ],
          "fields": {
            "x": "x", "y": "y", "epsg": "epsg", "source": {"constant": "Géolocalisation Sirene"}
          }
        },
        {
          "kind": "organizations",
          "needs": {"places": "StockEtablissement"},
          "headers": [
            "siren", "denominationUniteLegale", "activitePrincipaleUniteLegale", "methode_jointure"
          ],
          "optional": ["*"],
          "leave_out": [
            {"column": "categorieJuridiqueUniteLegale", "is": "1000", "because": "natural_person"},
            {"column": "nomUniteLegale", "is_not": "", "because": "natural_person"}
          ],
          "keys": {"siren": {"column": "siren", "digits": 9, "luhn": true}},
          "fields": {
            "name": {"recipe": "unit_name"}, "alias": {"recipe": "unit_alias"},
            "family": {"recipe": "unit_family"}, "legal_form": {"recipe": "unit_form"},
            "sse_form": {"recipe": "unit_sse_form"}, "sse_flag": {"recipe": "unit_sse_flag"},
            "activity": "activitePrincipaleUniteLegale",
            "activity_scheme": {"column": "activitePrincipaleUniteLegale", "codes": "any_naf2"},
            "workforce": {"recipe": "unit_workforce"},
            "sse_list": {"column": "sources", "codes": "fr_lists"}, "source": {"constant": "Sirene"}
          }
        },
        {
          "kind": "organizations",
          "headers": ["siren", "denomination", "code_postal", "categorie_juridique", "naf"],
          "keys": {
            "siren": {"column": "siren", "digits": 9, "luhn": true},
            "rna": {"column": "rna", "upper": true},
            "siret": {"column": "siret_siege", "digits": 14}
          },
          "optional": ["*"],
          "leave_out": [
            {
              "column": "categorie_juridique", "is": ["1000", "1000.0"],
              "because": "natural_person"
            },
            {"column": "est_active", "is": ["False", "false", "0"], "because": "ceased"}
          ],
          "fields": {
            "name": "denomination", "alias": "sigle", "founded": "date_creation",
            "sse_flag": {"column": "flag_ess_sirene", "codes": "true_false"},
            "family": {
              "first": [
                {"column": "categorie_juridique", "digits": 4, "codes": "fr_families"},
                {"column": "famille_ess", "codes": "fr_ess_families"}
              ]
            },
            "legal_form": {"column": "categorie_juridique", "digits": 4, "prefix": "FR-CJ:"},
            "sse_form": {
              "first": [
                {"column": "naf", "codes": "fr_outside"},
                {"column": "categorie_juridique", "digits": 4, "codes": "fr_sse_forms"}
              ]
            },
            "sse_list": {"column": "sources", "codes": "fr_lists"}, "activity": "naf",
            "activity_scheme": {"column": "naf", "codes": "any_naf2"},
            "workforce": {"column": "tranche_effectifs", "unless": "NN", "codes": "fr_workforce"},
            "postcode": {"column": "code_postal", "digits": 5}, "website": "site_web",
            "source": {"constant": "Sirene"}
          },
          "place": [
            {"postcode": {"column": "code_postal", "digits": 5}, "name": "commune"},
            {"name": "commune", "inside": {"recipe": "enriched_department"}},
            {"id": {"recipe": "enriched_department"}}
          ]
        },
        {
          "kind": "organizations",
          "headers": [
            "SIREN|SIRET|N° SIREN|N° SIRET|Numéro SIREN|Numéro SIRET|SIREN/SIRET|SIRET/SIREN",
            "Agrément ESUS|Date d'agrément|Date agrément|Date de l'agrément|Date de décision|Date de la décision|Date d'effet de l'agrément|Date de début d'agrément|Date de fin d'agrément|Date de fin de l'agrément|Durée de l'agrément|Durée d'agrément|Echéance de l'agrément"
          ],
          "optional": ["*"],
          "keys": {
            "siren": {
              "first": [
                {"recipe": "esus_number", "digits": 9},
                {"recipe": "esus_number", "digits": 14, "first_characters": 9}
              ],
              "luhn": true
            }
          },
          "fields": {
            "name": {"recipe": "esus_name"},
            "family": {
              "first": [
                {"recipe": "esus_form", "upper": true, "codes": "fr_companies"},
                {"recipe": "esus_form", "family_in_words": true},
                {"recipe": "esus_name", "family_in_words": true}
              ]
            },
            "address": {"first": ["Adresse", "Adresse du siège"]},
            "postcode": {"recipe": "esus_postcode"}, "sse_list": {"constant": "ESUS"},
            "source": {"constant": "Liste ESUS"}
          },
          "facts": [
            {"label": "Agrément ESUS", "recipe": "esus_begin"},
            {"label": "Fin de l’agrément ESUS", "recipe": "esus_end"},
            {"label": "Forme juridique", "recipe": "esus_form"}
          ],
          "sector_words": ["fr_associations"],
          "place": [
            {"postcode": {"recipe": "esus_postcode"}, "name": {"recipe": "esus_town"}},
            {"name": {"recipe": "esus_town"}, "inside": {"recipe": "esus_department"}},
            {"id": {"recipe": "esus_department"}}
          ]
        },
        {
          "kind": "organizations",
          "headers": ["id", "titre", "objet", "position", "adrs_codeinsee", "adrs_libcommune"],
          "optional": ["*"], "leave_out": [{"column": "position", "is": "D", "because": "ceased"}],
          "keys": {
            "rna": {"column": "id", "upper": true},
            "siren": {"column": "siret", "digits": 14, "first_characters": 9},
            "siret": {"column": "siret", "digits": 14}
          },
          "unread": [{"column": "adrg_declarant", "because": "contact_person"}],
          "fields": {
            "name": "titre", "alias": "titre_court", "family": {"constant": "association"},
            "sse_form": {"constant": "yes"},
            "activity": {"column": "objet_social1", "unless": ["000000", "0"]},
            "activity_scheme": {"constant": "RNA"},
            "sector": {
              "column": "objet_social1", "unless": ["000000", "0"], "first_characters": 3,
              "codes": "rna_sectors"
            },
            "founded": {
              "column": "date_creat", "unless": ["0001-01-01", "1901-01-01", "1900-01-01"]
            },
            "website": "siteweb", "source": {"constant": "RNA"},
            "closed": {"column": "date_disso", "unless": "0001-01-01"},
            "address": {
              "join": [
                "adrs_numvoie",
                {"column": "adrs_repetition"}, "adrs_typevoie", "adrs_libvoie"
              ],
              "with": " "
            },
            "postcode": {"column": "adrs_codepostal", "digits": 5}, "phone": "telephone",
            "email": "email"
          },
          "facts": ["objet"], "sector_words": ["fr_associations"], "words_in": ["objet"],
          "place": [
            {"id": {"column": "adrs_codeinsee", "prefix": "FR-COM-"}},
            {"id": {"recipe": "rna_commune", "prefix": "FR-COM-"}},
            {"postcode": {"column": "adrs_codepostal", "digits": 5}, "name": "adrs_libcommune"},
            {"name": "adrs_libcommune", "inside": {"recipe": "rna_postal_department"}},
            {"id": {"recipe": "rna_postal_department"}}
          ],
          "levels": [
            {
              "level": "municipality", "id": {"recipe": "rna_commune", "prefix": "FR-COM-"},
              "code": {"recipe": "rna_commune"}, "name": {"recipe": "rna_commune_name"},
              "parent": {"recipe": "rna_commune_department"}
            }
          ]
        },
        {
          "kind": "organizations",
          "headers": ["id", "titre", "objet", "position", "adr1", "libcom"], "optional": ["*"],
          "leave_out": [{"column": "position", "is": "D", "because": "ceased"}],
          "keys": {
            "rna": {"column": "id", "upper": true},
            "siren": {"column": "siret", "digits": 14, "first_characters": 9},
            "siret": {"column": "siret", "digits": 14}
          },
          "fields": {
            "name": "titre", "family": {"constant": "association"}, "sse_form": {"constant": "yes"},
            "activity": {"column": "objet_social1", "unless": ["000000", "0"]},
            "activity_scheme": {"constant": "RNA"},
            "sector": {
              "column": "objet_social1", "unless": ["000000", "0"], "first_characters": 3,
              "codes": "rna_sectors"
            },
            "founded": {
              "column": "date_creat", "unless": ["0001-01-01", "1901-01-01", "1900-01-01"]
            },
            "website": "siteweb", "source": {"constant": "RNA"},
            "address": {"join": ["adr1", "adr2", "adr3"], "with": ", "},
            "postcode": {"column": "adrs_codepostal", "digits": 5}
          },
          "facts": ["objet"], "sector_words": ["fr_associations"], "words_in": ["objet"],
          "place": [
            {"id": {"column": "adrs_codeinsee", "prefix": "FR-COM-"}},
            {"id": {"recipe": "rna_commune", "prefix": "FR-COM-"}},
            {"postcode": {"column": "adrs_codepostal", "digits": 5}, "name": "libcom"},
            {"name": "libcom", "inside": {"recipe": "rna_postal_department"}},
            {"id": {"recipe": "rna_postal_department"}}
          ],
          "levels": [
            {
              "level": "municipality", "id": {"recipe": "rna_commune", "prefix": "FR-COM-"},
              "code": {"recipe": "rna_commune"}, "name": {"recipe": "rna_commune_name"},
              "parent": {"recipe": "rna_commune_department"}
            }
          ]
        },
        {
          "kind": "places", "headers": ["ID_UNIQUE", "NOM", "Insee", "NOM_STRC_PORT"],
          "when": [{"column": "siren", "is_not": ""}],
          "keys": {"tierslieux": {"column": "ID_UNIQUE", "digits": 9}},
          "fields": {
            "unit": {"recipe": "unit_id"}, "name": "NOM", "address": "ADRESSE",
            "postcode": {"column": "CODPOST", "digits": 5}, "website": "INTERNET",
            "source": {"constant": "France Tiers-Lieux"}
          },
          "optional": ["*"], "facts": [{"label": "Porteur", "column": "NOM_STRC_PORT"}],
          "sector_words": ["fr_associations"],
          "place": [
            {"id": {"recipe": "third_place_code", "prefix": "FR-COM-"}},
            {"id": {"recipe": "third_place_commune", "prefix": "FR-COM-"}},
            {"postcode": {"column": "CODPOST", "digits": 5}, "name": "VILLE"},
            {"name": "VILLE", "inside": {"recipe": "third_place_department"}},
            {"id": {"recipe": "third_place_department"}}
          ],
          "levels": [
            {
              "level": "municipality",
              "id": {"recipe": "third_place_commune", "prefix": "FR-COM-"},
              "code": {"recipe": "third_place_commune"},
              "name": {"recipe": "third_place_commune_name"},
              "parent": {"recipe": "third_place_commune_department"}
            }
          ]
        },
        {
          "kind": "organizations", "headers": ["ID_UNIQUE", "NOM", "Insee", "NOM_STRC_PORT"],
          "keys": {"tierslieux": {"column": "ID_UNIQUE", "digits": 9}},
          "fields": {
            "name": "NOM", "address": "ADRESSE", "postcode": {"column": "CODPOST", "digits": 5},
            "website": "INTERNET", "source": {"constant": "France Tiers-Lieux"}
          },
          "facts": [{"label": "Porteur", "column": "NOM_STRC_PORT"}],
          "sector_words": ["fr_associations"],
          "place": [
            {"id": {"recipe": "third_place_code", "prefix": "FR-COM-"}},
            {"id": {"recipe": "third_place_commune", "prefix": "FR-COM-"}},
            {"postcode": {"column": "CODPOST", "digits": 5}, "name": "VILLE"},
            {"name": "VILLE", "inside": {"recipe": "third_place_department"}},
            {"id": {"recipe": "third_place_department"}}
          ],
          "levels": [
            {
              "level": "municipality",
              "id": {"recipe": "third_place_commune", "prefix": "FR-COM-"},
              "code": {"recipe": "third_place_commune"},
              "name": {"recipe": "third_place_commune_name"},
              "parent": {"recipe": "third_place_commune_department"}
            }
          ]
        },
        {
          "kind": "organizations",
          "headers": ["Nom", "Présentation", "Statut juridique", "Numéro SIREN"],
          "keys": {"siren": {"column": "Numéro SIREN", "digits": 9, "luhn": true}},
          "optional": ["*"],
          "fields": {
            "id": {"column": "Nom", "fold": true, "prefix": "cooptech:"}, "name": "Nom",
            "family": {"constant": "cooperative"}, "sse_form": {"constant": "yes"},
            "legal_form": "Statut juridique", "sector": {"constant": "digital_media"},
            "address": "Adresse", "activity": "Présentation",
            "activity_scheme": {"constant": "TEXT"}, "source": {"constant": "Annuaire CoopTech"}
          },
          "facts": ["Domaine(s)", "Fiche URSCOP"],
          "place": [
            {
              "postcode": {"column": "Adresse", "postcode": true},
              "name": {"column": "Adresse", "town": true}
            },
            {
              "name": {"column": "Adresse", "town": true},
              "inside": {
                "column": "Adresse", "postcode": true, "french_department": true,
                "prefix": "FR-DEP-"
              }
            },
            {
              "id": {
                "column": "Adresse", "postcode": true, "french_department": true,
                "prefix": "FR-DEP-"
              }
            },
            {
              "id": {
                "column": "Région(s)", "before_brackets": true, "fold": true,
                "codes": "fr_region_names"
              }
            }
          ]
        }
      ]
    }
    """
}
