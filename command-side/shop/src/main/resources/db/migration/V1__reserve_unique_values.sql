-- Values that only one owner on the platform may have. Only digests: nobody needs to read them.
create table reservation (
  digest      char(64)    primary key,
  kind        varchar(20) not null check (kind in ('BUSINESS_NUMBER', 'EMAIL', 'DEPARTURE')),
  owner_id    varchar(64) not null,
  state       varchar(10) not null check (state in ('PENDING', 'CONFIRMED')),
  attempt     uuid        not null,
  reserved_at timestamptz not null,
  version     bigint      not null
);

create index reservation_owner on reservation (owner_id);
create index reservation_pending on reservation (reserved_at) where state = 'PENDING';

-- Shops that an owner began, or was about to; how they stand is in their streams.
create table owned_shop (
  shop_id  varchar(64) primary key,
  owner_id varchar(64) not null,
  begun_at timestamptz not null
);

create index owned_shop_owner on owned_shop (owner_id);
