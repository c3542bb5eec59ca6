-- The keys to customers' personal data, one for each; nowhere else is one kept. In many small parts, so that the file
-- that a destroyed key was in can be written anew within a moment.
create table customer_key (
  customer_id varchar(64) primary key,
  key_id      uuid        not null,
  material    bytea       not null check (length(material) = 32),
  created_at  timestamptz not null
) partition by hash (customer_id);

do $$
begin
  for part in 0..63 loop
    execute format('create table customer_key_%s partition of customer_key for values with (modulus 64, remainder %s)',
                   part, part);
  end loop;
end $$;

-- Parts whose files may still hold keys that were destroyed.
create table unscoured (
  part  varchar(30) primary key,
  since timestamptz not null
);

-- Who likes, or was about to like, which shop: the way from a shop to its customers.
create table liked_shop (
  shop_id     varchar(64) not null,
  customer_id varchar(64) not null,
  noted_at    timestamptz not null,
  primary key (shop_id, customer_id)
);

create index liked_shop_customer on liked_shop (customer_id);

-- Who is about to leave, or has left and may not be cleared up after yet.
create table leaving (
  customer_id varchar(64) primary key,
  begun_at    timestamptz not null
);

create index leaving_begun on leaving (begun_at);
