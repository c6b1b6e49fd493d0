/**
 * What is tried first wherever people write in another script than the lists of leaked passwords, which are of one:
 * the word for a password, what this place is about, and the rows of keys.
 */
export const TRIED_FIRST: readonly string[] = `
  password passwort kennwort motdepasse contraseña contrasena senha wachtwoord lösenord salasana adgangskode passord
  hasło haslo heslo jelszó jelszo parola parool şifre sifre lozinka geslo matkhau mậtkhẩu
  пароль парола лозинка κωδικός σύνθημα סיסמה סיסמא كلمةالسر كلمةالمرور رمزعبور पासवर्ड รหัสผ่าน
  密码 密碼 パスワード 비밀번호 패스워드
  learning alliance coach coaching supervision supervisor`
  .normalize('NFKC')
  .split(/\s+/u)
  .filter((word) => word !== '');

const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
/** What the same keys write, in the order of `LATIN`; a space where a key writes none of the script's letters. */
const LAYOUTS: readonly string[] = [
  'йцукенгшщзхъфывапролджэячсмитьбю',
  'йцукенгшщзхїфівапролджєячсмитьбю',
  ' ςερτυθιοπ  ασδφγηξκλ  ζχψωβνμ  ',
  '  קראטוןםפ  שדגכעיחלךף זסבהנמצתץ',
  'ضصثقفغعهخحجدشسيبلاتنمكطئءؤر ىةوز',
];

const keyOf = (typed: string): string => {
  const letter = typed.toLowerCase();
  const at = letter === ' ' ? undefined : LAYOUTS.find((layout) => layout.includes(letter))?.indexOf(letter);
  return LATIN[at ?? -1] ?? typed;
};

/** As the same keys would have written it in Latin letters: `йцукен` is `qwerty`, and `gfhjkm` has leaked as often. */
export const onLatinKeys = (password: string): string =>
  Array.from(password, (letter) => keyOf(letter)).join('');
