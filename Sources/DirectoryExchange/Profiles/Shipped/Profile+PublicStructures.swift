extension Profile {
  /// Public bodies and care homes of France with the groupings that they belong to, as the program ACTEE
  /// lists them: partners rather than members of the social economy.
  static let publicStructures = """
    {
      "name": "fr-public-structures",
      "title": "Structures publiques (France)",
      "edition": "",
      "uses": ["fr-territories"],
      "unknown": ["NULL"],
      "keys": ["siren", "finess", "actee"],
      "codes": {
        "categories": {
          "employment_integration": ["Etablissement et Service d'Aide par le Travail (E.S.A.T.)"],
          "social_care": ["Foyer de Vie pour Adultes Handicapés",
            "Maison d'Accueil Spécialisée (M.A.S.)", "Foyer Hébergement Adultes Handicapés",
            "Foyer d'Accueil Médicalisé pour Adultes Handicapés (F.A.M.)",
            "Etablissement Expérimental Enfance Protégée",
            "Etablissement Expérimental pour personnes handicapées",
            "Etablissement Expérimental pour Adultes Handicapés",
            "Etablissement Expérimental pour Enfance Handicapée"],
          "health": ["Etablissement de santé privé autorisé en SSR",
            "Centre Hospitalier Régional (C.H.R.)", "Centre hospitalier, ex Hôpital local",
            "Etablissement de Soins Chirurgicaux", "Centre de dialyse",
            "Etablissement de Soins Médicaux"]
        },
        "types": {
          "public_administration": ["COMMUNAUTE_COMMUNES"],
          "energy": ["SYNDICAT_ENERGIE", "ALEC"],
          "social_care": ["EHPAD"],
          "health": ["CH", "CHU", "CANCER"]
        },
        "category_families": {
          "public": ["Centre Hospitalier Régional (C.H.R.)",
            "Centre hospitalier, ex Hôpital local"]
        },
        "families": {"public": ["COMMUNAUTE_COMMUNES", "SYNDICAT_ENERGIE"]}
      },
      "tables": [
        {
          "kind": "organizations",
          "headers": ["id", "nom", "type", "siren", "departement_code", "finess"],
          "repeats": true,
          "keys": {
            "siren": {"column": "siren", "digits": 9, "luhn": true},
            "finess": "finess",
            "actee": "id"
          },
          "fields": {
            "name": "nom",
            "family": {
              "first": [
                {"column": "categorie_finess", "codes": "category_families"},
                {"column": "type", "codes": "families"}
              ]
            },
            "activity": "categorie_finess",
            "activity_scheme": {"constant": "TEXT"},
            "sector": {
              "first": [
                {"column": "categorie_finess", "codes": "categories"},
                {"column": "type", "codes": "types"}
              ]
            },
            "address": "adresse",
            "postcode": "code_postal",
            "lat": "latitude",
            "lon": "longitude",
            "phone": "telephone",
            "source": {"constant": "ACTEE"},
            "updated": {"column": "updated_at", "first_characters": 10}
          },
          "facts": [{"label": "Type", "column": "type"}],
          "place": [
            {"postcode": {"column": "code_postal", "digits": 5}, "name": "ville"},
            {"name": "ville", "inside": {"column": "departement_code", "prefix": "FR-DEP-"}},
            {"id": {"column": "departement_code", "prefix": "FR-DEP-"}}
          ]
        },
        {
          "kind": "organizations",
          "headers": ["groupement_siren", "adhesion_siren"],
          "adds_only": true,
          "repeats": true,
          "keys": {"siren": {"column": "adhesion_siren", "digits": 9}},
          "fields": {"source": {"constant": "ACTEE"}},
          "member_of": {
            "id": {"column": "groupement_siren", "prefix": "siren:"},
            "name": {"column": "groupement_siren", "prefix": "Groupement "},
            "kind": "umbrella",
            "form": "federation"
          }
        },
        {
          "kind": "organizations",
          "headers": ["alias", "alias_norm", "code_officiel"],
          "adds_only": true,
          "repeats": true,
          "keys": {"siren": {"column": "code_officiel", "digits": 9}},
          "fields": {"alias": "alias", "source": {"constant": "ACTEE"}}
        }
      ]
    }
    """
}
