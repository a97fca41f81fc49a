-- The statement of the vacations of an instance in a month, closed by a person; a correction closes it again under the next number and keeps the former.
create table vacation_closing (
  id             bigint primary key,
  version        bigint       not null,
  panel_id       bigint       not null references panel (id),
  month_start    date         not null,
  number         integer      not null,
  closed_at      timestamp    not null,
  closed_by      varchar(60)  not null,
  closed_quality varchar(200) not null,
  reopened_at    timestamp,
  reopened_by    varchar(60),
  reason         varchar(500),
  paid_on        date,
  paid_reference varchar(100),
  paid_by        varchar(60),
  constraint vacation_closing_uk unique (panel_id, month_start, number),
  constraint vacation_closing_reopened_ck check ((reopened_at is null and reason is null) or (reopened_at is not null and reason is not null))
);
create index vacation_closing_month_ix on vacation_closing (month_start, panel_id);

-- One person on a closed statement, with the rate and the cap of the month: amounts follow from them alone.
create table vacation_line (
  id              bigint primary key,
  version         bigint       not null,
  closing_id      bigint       not null references vacation_closing (id),
  position        integer      not null,
  person_id       bigint       references person (id),
  mediator_id     bigint       references mediator (id),
  full_name       varchar(250) not null,
  capacity        varchar(15)  not null,
  minutes         integer      not null,
  rate_cents      integer      not null,
  cap_cents       integer      not null,
  units_elsewhere integer      not null,
  travel_cents    integer      not null,
  constraint vacation_line_uk unique (closing_id, position)
);
create index vacation_line_person_ix on vacation_line (person_id);

-- Travel costs, entered by a person from the vouchers; one that was wrong is withdrawn, never erased.
create table travel_cost (
  id           bigint primary key,
  version      bigint       not null,
  panel_id     bigint       not null references panel (id),
  spent_on     date         not null,
  person_id    bigint       references person (id),
  mediator_id  bigint       references mediator (id),
  amount_cents integer      not null,
  label        varchar(200) not null,
  recorded_at  timestamp    not null,
  recorded_by  varchar(60)  not null,
  withdrawn_at timestamp,
  withdrawn_by varchar(60),
  constraint travel_cost_amount_ck check (amount_cents > 0),
  constraint travel_cost_who_ck check (person_id is not null or mediator_id is not null)
);
create index travel_cost_month_ix on travel_cost (panel_id, spent_on);
