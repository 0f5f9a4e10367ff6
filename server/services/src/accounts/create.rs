//! Opening an account: by the person, by the command line, by the demo.

use folkmoot_domain::{
    accounts::{SignUp, sign_in_key, wrong_mail, wrong_name, wrong_password, wrong_sign_in_name},
    forms::FieldError,
    ids::AccountId,
    record::Kind,
};
use folkmoot_store::accounts::{self, NewAccount};

use super::{
    roles::{role_act, roles_of},
    secrets,
};
use crate::{Refusal, Services, record};

/// Somebody who gets an account.
#[derive(Debug, Clone, Default)]
pub struct NewPerson {
    /// What the person would enter.
    pub form: SignUp,
    /// Gets this community role.
    pub administrator: bool,
    /// Gets this community role.
    pub survey_manager: bool,
}

/// A person opens an account.
pub async fn sign_up(services: &Services, form: SignUp) -> Result<AccountId, Refusal> {
    create(
        services,
        NewPerson {
            form,
            ..NewPerson::default()
        },
    )
    .await
}

/// The command line opens an account for an administrator.
pub async fn create_administrator(
    services: &Services,
    name: &str,
    sign_in_name: &str,
    password: &str,
) -> Result<AccountId, Refusal> {
    let form = SignUp {
        name: name.to_owned(),
        sign_in_name: sign_in_name.to_owned(),
        mail: String::new(),
        password: password.to_owned(),
    };
    create(
        services,
        NewPerson {
            form,
            administrator: true,
            survey_manager: false,
        },
    )
    .await
}

/// Opens an account with community roles. For the operator and the demo: nobody is asked whether they may.
///
/// The roles go on the record, given by the operator. The account itself does not: with it alone nobody holds anything
/// that others rely on, and a list of who joined when is nobody's business.
pub async fn create(services: &Services, person: NewPerson) -> Result<AccountId, Refusal> {
    let form = person.form;
    let wrong: Vec<FieldError> = [
        wrong_name("name", &form.name),
        wrong_sign_in_name("sign_in_name", &form.sign_in_name),
        wrong_password("password", &form.password, &form.sign_in_name),
        wrong_mail("mail", &form.mail),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong));
    }
    let mail = form.mail.trim();
    let account = NewAccount {
        id: AccountId(services.new_id()),
        name: form.name.trim().to_owned(),
        sign_in_name: form.sign_in_name.trim().to_owned(),
        sign_in_key: sign_in_key(&form.sign_in_name),
        password_hash: secrets::hash_password(services, &form.password).await?,
        mail: (!mail.is_empty()).then(|| mail.to_owned()),
        administrator: person.administrator,
        survey_manager: person.survey_manager,
        created_at: services.now(),
    };
    let id = account.id;
    let (all, now) = (services.clone(), account.created_at);
    services
        .write(move |tx| {
            Box::pin(async move {
                accounts::insert(tx, account).await?;
                for role in roles_of(person.administrator, person.survey_manager) {
                    let act = role_act(Kind::RoleGranted, id, role).fact("by", "operator");
                    record::enter(&all, tx, act, now).await?;
                }
                Ok(())
            })
        })
        .await
        .map_err(|refusal| match refusal {
            Refusal::Store(error) if error.is_duplicate("accounts", &["sign_in_key"]) => {
                Refusal::Invalid(vec![FieldError::new(
                    "sign_in_name",
                    "accounts-error-sign-in-name-taken",
                )])
            }
            other => other,
        })?;
    Ok(id)
}
