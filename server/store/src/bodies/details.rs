//! What a body is there for beside its mission, where it is found, and under which other one it stands.

use folkmoot_domain::{
    bodies::{Channel, ChannelKind, Deliverable, Details, Edited},
    ids::BodyId,
};
use jiff::civil::Date;

use crate::{Day, StoreError, Tx, statement::statements};

statements! {
    /// Makes others wait who would put a body under another one.
    LOCK_TREE = "
        UPDATE body_tree
        SET revision = revision + 1
        WHERE id = 1";

    /// Scope and disband condition.
    TEXTS = "
        SELECT scope_in, scope_out, disband_condition
        FROM bodies
        WHERE id = $1";

    /// What the body is to deliver.
    DELIVERABLES = "
        SELECT text, done_on
        FROM body_deliverables
        WHERE body_id = $1
        ORDER BY position";

    /// Where the body is found.
    CHANNELS = "
        SELECT kind, address
        FROM body_channels
        WHERE body_id = $1
        ORDER BY position";

    /// Everything about a body that is one value.
    EDIT = "
        UPDATE bodies
        SET name = $2, kind = $3, parent = $4, mission = $5, scope_in = $6, scope_out = $7, disband_condition = $8
        WHERE id = $1";

    /// Takes the deliverables away, for others to take their place.
    FORGET_DELIVERABLES = "
        DELETE FROM body_deliverables
        WHERE body_id = $1";

    /// One deliverable.
    DELIVER = "
        INSERT INTO body_deliverables (body_id, position, text, done_on)
        VALUES ($1, $2, $3, $4)";

    /// Takes the channels away, for others to take their place.
    FORGET_CHANNELS = "
        DELETE FROM body_channels
        WHERE body_id = $1";

    /// One channel.
    OPEN_CHANNEL = "
        INSERT INTO body_channels (body_id, position, kind, address)
        VALUES ($1, $2, $3, $4)";
}

/// Makes others wait who would put a body under another one; call it before [`lock`](super::lock).
pub async fn lock_tree(tx: &mut Tx) -> Result<(), StoreError> {
    LOCK_TREE.on(tx).execute_one().await
}

/// What a body is there for beside its mission; nothing for a body that is not there.
pub async fn of(tx: &mut Tx, body: BodyId) -> Result<Details, StoreError> {
    let texts: Option<(String, String, String)> = TEXTS.on(tx).bind(body).fetch_optional().await?;
    let (scope_in, scope_out, disband_condition) = texts.unwrap_or_default();
    let deliverables: Vec<(String, Option<Day>)> =
        DELIVERABLES.on(tx).bind(body).fetch_all().await?;
    let channels: Vec<(ChannelKind, String)> = CHANNELS.on(tx).bind(body).fetch_all().await?;
    Ok(Details {
        scope_in,
        scope_out,
        deliverables: deliverables
            .into_iter()
            .map(|(text, done_on)| Deliverable {
                text,
                done_on: done_on.map(Date::from),
            })
            .collect(),
        disband_condition,
        channels: channels
            .into_iter()
            .map(|(kind, address)| Channel { kind, address })
            .collect(),
    })
}

/// Writes a body down as it is after an edit.
pub async fn edit(tx: &mut Tx, body: BodyId, edited: &Edited) -> Result<(), StoreError> {
    let details = &edited.details;
    EDIT.on(tx)
        .bind(body)
        .bind(edited.name.as_str())
        .bind(edited.kind)
        .bind(edited.parent)
        .bind(edited.mission.as_str())
        .bind(details.scope_in.as_str())
        .bind(details.scope_out.as_str())
        .bind(details.disband_condition.as_str())
        .execute_one()
        .await?;
    FORGET_DELIVERABLES.on(tx).bind(body).execute().await?;
    for (position, deliverable) in (0_i64..).zip(&details.deliverables) {
        DELIVER
            .on(tx)
            .bind(body)
            .bind(position)
            .bind(deliverable.text.as_str())
            .bind(deliverable.done_on.map(Day::from))
            .execute_one()
            .await?;
    }
    FORGET_CHANNELS.on(tx).bind(body).execute().await?;
    for (position, channel) in (0_i64..).zip(&details.channels) {
        let run = OPEN_CHANNEL.on(tx).bind(body).bind(position);
        run.bind(channel.kind)
            .bind(channel.address.as_str())
            .execute_one()
            .await?;
    }
    Ok(())
}
