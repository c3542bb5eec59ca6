-- Orders that reached their customers: who may review.
create table delivered_order (
  order_id     varchar(64) primary key,
  customer_id  varchar(64) not null,
  shop_id      varchar(64) not null,
  delivered_at timestamptz not null
);

-- What each review counts with, as of a revision of its stream.
create table counted_review (
  review_id varchar(64) primary key,
  shop_id   varchar(64) not null,
  stars     smallint    not null check (stars between 0 and 5),
  revision  bigint      not null
);

create index counted_review_shop on counted_review (shop_id, stars);

-- How often the count of a shop has changed. Whoever changes it holds the row.
create table counted_shop (
  shop_id  varchar(64) primary key,
  sequence bigint      not null
);

-- Reviews that may have changed and may not be counted yet: a note for each command under way.
create table uncounted_review (
  attempt   uuid        primary key,
  review_id varchar(64) not null,
  noted_at  timestamptz not null
);

create index uncounted_review_age on uncounted_review (noted_at);
