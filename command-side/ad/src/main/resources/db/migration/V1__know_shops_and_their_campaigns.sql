-- What is kept of shops, as they were at a revision of their streams. The owner of one that was closed before anyone
-- asked for it is not known.
create table shop_replica (
  shop_id  varchar(64) primary key,
  owner_id varchar(64),
  revision bigint      not null,
  closed   boolean     not null
);

-- Campaigns that shops have, or were about to have; how they stand is in their streams.
create table campaign_of_shop (
  campaign_id varchar(64) primary key,
  shop_id     varchar(64) not null,
  place       bigint      not null generated always as identity,
  noted_at    timestamptz not null,
  ended       boolean     not null default false
);

create index campaign_of_shop_place on campaign_of_shop (shop_id, place);
create index campaign_of_shop_unended on campaign_of_shop (shop_id, place) where not ended;
