//! Companies, their spellings, and to which group each belongs when.

use std::collections::BTreeMap;

use folkmoot_domain::{
    bodies::{
        Term,
        companies::{Belonging, Companies, Company, NewCompany, company_key},
    },
    ids::CompanyId,
};
use jiff::{Timestamp, civil::Date};

use crate::{Day, Instant, StoreError, Tx, statement::statements};

statements! {
    /// Makes others wait who would change a company.
    LOCK = "
        UPDATE company_register
        SET revision = revision + 1
        WHERE id = 1";

    /// Every company.
    ALL = "
        SELECT id, name, nobody, revision
        FROM companies
        ORDER BY name, id";

    /// Every spelling.
    SPELLINGS = "
        SELECT company_id, spelling
        FROM company_spellings
        ORDER BY company_id, position";

    /// To which company every other one belonged when.
    BELONGINGS = "
        SELECT company_id, head_id, starts_on, ends_on, source
        FROM company_belongings
        ORDER BY company_id, starts_on";

    /// A new company.
    ADD = "
        INSERT INTO companies (id, name, nobody, recorded_at, revision)
        VALUES ($1, $2, $3, $4, 0)";

    /// Another name.
    CHANGE = "
        UPDATE companies
        SET name = $2, nobody = $3, revision = revision + 1
        WHERE id = $1";

    /// Something about a company has changed.
    TOUCH = "
        UPDATE companies
        SET revision = revision + 1
        WHERE id = $1";

    /// Takes the spellings away, for others to take their place.
    FORGET_SPELLINGS = "
        DELETE FROM company_spellings
        WHERE company_id = $1";

    /// One spelling.
    SPELL = "
        INSERT INTO company_spellings (spelling_key, company_id, spelling, position)
        VALUES ($1, $2, $3, $4)";

    /// A company belongs to another one.
    BELONG = "
        INSERT INTO company_belongings (company_id, head_id, starts_on, ends_on, source, recorded_at)
        VALUES ($1, $2, $3, $4, $5, $6)";

    /// A company no longer belongs to another one.
    PART = "
        UPDATE company_belongings
        SET ends_on = $3
        WHERE company_id = $1 AND starts_on = $2";

    /// A belonging that never was.
    STRIKE = "
        DELETE FROM company_belongings
        WHERE company_id = $1 AND starts_on = $2";
}

/// Makes others wait who would change a company; call it first.
pub async fn lock(tx: &mut Tx) -> Result<(), StoreError> {
    LOCK.on(tx).execute_one().await
}

/// Every company, indexed by its spellings.
pub async fn all(tx: &mut Tx) -> Result<Companies, StoreError> {
    type BelongingRow = (CompanyId, CompanyId, Day, Option<Day>, Option<String>);
    let rows: Vec<(CompanyId, String, bool, i64)> = ALL.on(tx).fetch_all().await?;
    let mut spellings: BTreeMap<CompanyId, Vec<String>> = BTreeMap::new();
    let mut belongs: BTreeMap<CompanyId, Vec<Belonging>> = BTreeMap::new();
    if !rows.is_empty() {
        let written: Vec<(CompanyId, String)> = SPELLINGS.on(tx).fetch_all().await?;
        for (company, spelling) in written {
            spellings.entry(company).or_default().push(spelling);
        }
        let belongings: Vec<BelongingRow> = BELONGINGS.on(tx).fetch_all().await?;
        for (company, to, from, until, source) in belongings {
            let term = Term {
                from: from.into(),
                to: until.map(Date::from),
            };
            let one = Belonging { to, term, source };
            belongs.entry(company).or_default().push(one);
        }
    }
    Ok(Companies::of(rows.into_iter().map(
        |(id, name, nobody, revision)| {
            let mut spellings = spellings.remove(&id).unwrap_or_default();
            spellings.retain(|spelling| *spelling != name);
            Company {
                id,
                name,
                spellings,
                nobody,
                belongs: belongs.remove(&id).unwrap_or_default(),
                revision,
            }
        },
    )))
}

/// Adds a company.
pub async fn add(
    tx: &mut Tx,
    id: CompanyId,
    company: &NewCompany,
    at: Timestamp,
) -> Result<(), StoreError> {
    ADD.on(tx)
        .bind(id)
        .bind(company.name.as_str())
        .bind(company.nobody)
        .bind(Instant::from(at))
        .execute_one()
        .await?;
    spell(tx, id, company).await
}

/// Gives a company another name and other spellings.
pub async fn change(tx: &mut Tx, id: CompanyId, company: &NewCompany) -> Result<(), StoreError> {
    CHANGE
        .on(tx)
        .bind(id)
        .bind(company.name.as_str())
        .bind(company.nobody)
        .execute_one()
        .await?;
    FORGET_SPELLINGS.on(tx).bind(id).execute().await?;
    spell(tx, id, company).await
}

async fn spell(tx: &mut Tx, id: CompanyId, company: &NewCompany) -> Result<(), StoreError> {
    let written = [&company.name].into_iter().chain(&company.spellings);
    for (position, spelling) in (0_i64..).zip(written) {
        SPELL
            .on(tx)
            .bind(company_key(spelling))
            .bind(id)
            .bind(spelling.as_str())
            .bind(position)
            .execute_one()
            .await?;
    }
    Ok(())
}

/// Writes down that a company belongs to another one.
pub async fn belong(
    tx: &mut Tx,
    id: CompanyId,
    belonging: &Belonging,
    at: Timestamp,
) -> Result<(), StoreError> {
    BELONG
        .on(tx)
        .bind(id)
        .bind(belonging.to)
        .bind(Day::from(belonging.term.from))
        .bind(belonging.term.to.map(Day::from))
        .bind(belonging.source.as_deref())
        .bind(Instant::from(at))
        .execute_one()
        .await?;
    TOUCH.on(tx).bind(id).execute_one().await
}

/// Ends the belonging that began on a day; without an end it never was.
pub async fn part(
    tx: &mut Tx,
    id: CompanyId,
    from: Date,
    until: Option<Date>,
) -> Result<(), StoreError> {
    if let Some(until) = until {
        let run = PART.on(tx).bind(id).bind(Day::from(from));
        run.bind(Day::from(until)).execute_one().await?;
    } else {
        let run = STRIKE.on(tx).bind(id).bind(Day::from(from));
        run.execute_one().await?;
    }
    TOUCH.on(tx).bind(id).execute_one().await
}
