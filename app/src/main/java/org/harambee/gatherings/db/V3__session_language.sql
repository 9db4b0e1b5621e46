alter table gatherings.session add column language text; -- BCP 47, of what it says; none where nobody said
