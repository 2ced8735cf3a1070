//! DUF numbers and D-numbers with right check digits (spec/identifiers.md).

use jiff::civil::Date;

const DUF_RUNNING: [usize; 6] = [4, 6, 3, 2, 7, 5];
const DUF_YEAR: [usize; 4] = [4, 6, 3, 2];
const FIRST_CONTROL: [usize; 9] = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND_CONTROL: [usize; 10] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/// YYYY, six running digits and two check digits.
pub(in crate::demo) fn duf_number(year: u16, running: usize) -> String {
    let (year, running) = (format!("{year:04}"), format!("{running:06}"));
    let check = (weighed(&running, &DUF_RUNNING) + weighed(&year, &DUF_YEAR)) % 11;
    format!("{year}{running}{check:02}")
}

/// Do the check digits fit?
pub(in crate::demo) fn duf_is_right(duf: &str) -> bool {
    let year = duf.get(0..4).and_then(|year| year.parse().ok());
    let running = duf.get(4..10).and_then(|running| running.parse().ok());
    year.zip(running).is_some_and(|(year, running)| duf_number(year, running) == duf)
}

/// The day plus 40, month, year, three individual digits and two control digits, by the rule before 2032: the
/// individual digits are below 500 for the twentieth century, the last of them is even for women. None when
/// the digits give a control digit of 10, or mean the other sex.
pub(in crate::demo) fn d_number(born: Date, female: bool, individual: usize) -> Option<String> {
    if individual.is_multiple_of(2) != female || individual > 499 || !(1900..2000).contains(&born.year()) {
        return None;
    }
    let nine = format!("{:02}{:02}{:02}{individual:03}", born.day() + 40, born.month(), born.year() - 1900);
    let first = control(weighed(&nine, &FIRST_CONTROL))?;
    let ten = format!("{nine}{first}");
    let second = control(weighed(&ten, &SECOND_CONTROL))?;
    Some(format!("{ten}{second}"))
}

/// The birth date and whether it is a woman's, as a D-number of the twentieth century with right control digits
/// says; none for anything else.
pub(in crate::demo) fn d_number_says(number: &str) -> Option<(Date, bool)> {
    let part = |from: usize, to: usize| number.get(from..to).and_then(|digits| digits.parse::<usize>().ok());
    let (day, month, year) = (part(0, 2)?.checked_sub(40)?, part(2, 4)?, part(4, 6)?);
    let date =
        Date::new(i16::try_from(1900 + year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    let individual = part(6, 9)?;
    let female = individual.is_multiple_of(2);
    let date = date.ok()?;
    (d_number(date, female, individual).as_deref() == Some(number)).then_some((date, female))
}

fn control(sum: usize) -> Option<usize> {
    match (11 - sum % 11) % 11 {
        10 => None,
        digit => Some(digit),
    }
}

fn weighed(digits: &str, weights: &[usize]) -> usize {
    digits.bytes().zip(weights).map(|(digit, weight)| usize::from(digit.saturating_sub(b'0')) * weight).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn duf_numbers_of_the_specification_pass() {
        assert_eq!(duf_number(2002, 57_055), "200205705502");
        assert_eq!(duf_number(2009, 5955), "200900595509");
        assert!(duf_is_right("200205705502"));
        assert!(!duf_is_right("201258697561"), "UDI's own printed example fails the known rule");
    }

    #[test]
    fn d_numbers_carry_date_sex_and_control_digits() {
        let born = Date::constant(1990, 2, 3);
        let woman = (0..500).find_map(|individual| d_number(born, true, individual)).expect("a number");
        assert!(woman.starts_with("430290"));
        assert_eq!(d_number_says(&woman), Some((born, true)));
        assert_eq!(d_number_says("43029000000"), None);
        assert_eq!(d_number(Date::constant(2001, 1, 1), true, 0), None, "no minor here was born after 2000");
    }
}
