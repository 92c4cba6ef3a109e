"""config.toml: every mistake at once, each a sentence that names the file, the key and the mend."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.settings import BadSettings, address_mistake, load, read

LANE = '[lane]\nid = "north-1"\n'
CASTLE = '[[connection]]\nid = "castle"\nbase_url = "https://api.example.com/octo"\n'


@pytest.fixture
def write(tmp_path: Path):
    def to(text: str | bytes) -> Path:
        raw = text.encode() if isinstance(text, str) else text
        (tmp_path / "config.toml").write_bytes(raw)
        return tmp_path

    return to


def mistakes(folder: Path, **environ: str) -> list[str]:
    with pytest.raises(BadSettings) as caught:
        load(folder, environ)
    said = caught.value.mistakes
    assert all(str(folder / "config.toml") in one for one in said)
    assert all(one.endswith(".") or "\n" not in one for one in said)
    return said


def mistake(folder: Path, **environ: str) -> str:
    (one,) = mistakes(folder, **environ)
    return one


def test_the_least_there_can_be_has_defaults_for_the_rest(write):
    settings = load(write(LANE + CASTLE), {})
    assert settings.budget == 0.8
    assert settings.zone is None
    rules = settings.rules()
    assert (rules.early, rules.late) == (timedelta(minutes=30), timedelta(minutes=60))
    assert (rules.unknown_offline, rules.attended, rules.products) == ("refer", True, frozenset())
    (castle,) = settings.connections
    assert (castle.method, castle.env) == ("redeem", "live")


def test_all_of_it_is_read(write):
    settings = load(
        write(
            '[lane]\nid = "k"\nmode = "kiosk"\nproducts = ["castle/DEFAULT"]\n'
            'unknown_offline = "admit"\nearly_minutes = 0\nserver_budget_ms = 50\n'
            'time_zone = "Europe/London"\n' + CASTLE + 'method = "validate"\nenv = "test"\n'
            '[camera]\ndevice = "http://127.0.0.1/cam"\nformats = ["QRCode"]\n'
        ),
        {},
    )
    rules = settings.rules()
    assert not rules.attended
    assert rules.products == {"castle/DEFAULT"}
    assert rules.zone == ZoneInfo("Europe/London")
    assert settings.budget == 0.05
    assert settings.camera.device == "http://127.0.0.1/cam"


def test_a_missing_file_says_how_to_make_one(tmp_path):
    assert "config init" in mistake(tmp_path)


@pytest.mark.parametrize("content", ["[lane", "id = ", b"\xff\xfe\x00", "a = 1\na = 2"])
def test_what_is_no_toml_says_where(write, content):
    assert "not readable as TOML" in mistake(write(content))


def test_a_folder_in_the_files_place_is_a_sentence(tmp_path):
    (tmp_path / "config.toml").mkdir()
    assert "cannot be read" in mistake(tmp_path)


def test_the_mark_that_windows_editors_write_is_no_mistake(write):
    assert load(write(b"\xef\xbb\xbf" + (LANE + CASTLE).encode()), {}).lane.id == "north-1"


@pytest.mark.parametrize(
    ("text", "named", "mend"),
    [
        (CASTLE, "[lane] id", 'id = "north-1"'),
        (LANE, "[[connection]]", "add one for each supplier"),
        (LANE + '[[connection]]\nbase_url = "https://a"\n', "number 1 id", 'id = "castle"'),
        (LANE + '[[connection]]\nid = "a"\n', "number 1 base_url", "https://"),
        ('[lane]\nid = ""\n' + CASTLE, "[lane] id", "not empty"),
        ("[lane]\nid = 7\n" + CASTLE, "[lane] id", "double quotes"),
        (LANE + 'nmae = "x"\n' + CASTLE, "[lane] nmae", "did you mean name?"),
        (LANE + "zzz = 1\n" + CASTLE, "[lane] zzz", "known are"),
        (LANE + CASTLE + "[lnae]\n", "[lnae]", "did you mean lane?"),
        (LANE + 'mode = "automatic"\n' + CASTLE, "[lane] mode", "attended, kiosk"),
        (LANE + "mode = []\n" + CASTLE, "[lane] mode", "attended, kiosk"),
        (LANE + 'unknown_offline = "guess"\n' + CASTLE, "unknown_offline", "refuse, refer, admit"),
        (LANE + "early_minutes = -1\n" + CASTLE, "early_minutes", "from 0 to 1440 (minutes)"),
        (LANE + "early_minutes = true\n" + CASTLE, "early_minutes", "whole number"),
        (LANE + "late_minutes = 1.5\n" + CASTLE, "late_minutes", "whole number"),
        (LANE + 'server_budget_ms = "800"\n' + CASTLE, "server_budget_ms", "from 50 to 30000"),
        (LANE + 'products = "castle"\n' + CASTLE, "[lane] products", '["castle"]'),
        (LANE + "products = [1]\n" + CASTLE, "[lane] products", '["castle"]'),
        (LANE + 'time_zone = "London"\n' + CASTLE, "time_zone", "Europe/London"),
        (LANE + 'time_zone = "../../etc"\n' + CASTLE, "time_zone", "Area/City"),
        (LANE + CASTLE + 'method = "both"\n', "number 1 method", "redeem, validate"),
        (LANE + CASTLE + 'env = "prod"\n', "number 1 env", "live, test"),
        (LANE + CASTLE + CASTLE, "number 2 id", "each needs its own"),
        (LANE + CASTLE + 'api_key = "a"\napi_key_env = "B"\n', "number 1 api_key", "keep one"),
        (LANE + CASTLE + 'api_key = "ключ"\n', "number 1 api_key", "copy it again"),
        (LANE + CASTLE + 'api_key = "a\\nb"\n', "number 1 api_key", "copy it again"),
        (LANE + '[connection]\nid = "a"\n', "[[connection]]", "double brackets"),
        ('connection = ["a"]\n' + LANE, "[[connection]]", "double brackets"),
        (LANE + CASTLE + "[camera]\ndevice = -1\n", "[camera] device", "device number"),
        (LANE + CASTLE + '[camera]\ndevice = ""\n', "[camera] device", "device number"),
        (LANE + CASTLE + '[camera]\nformats = ["QR"]\n', "[camera] formats", "QRCode"),
        (LANE + CASTLE + "[camera]\nformats = []\n", "[camera] formats", "read nothing"),
        (LANE + CASTLE + '[turnstile]\ndriver = "magic"\n', "[turnstile] driver", "none"),
        (LANE + CASTLE + "[manifest]\nfresh_minutes = 0\n", "fresh_minutes", "from 1 to"),
    ],
)
def test_a_mistake_names_the_key_and_the_mend(write, text, named, mend):
    said = mistake(write(text))
    assert named in said
    assert mend in said
    assert not said.endswith("?.")


def test_a_section_that_is_none_is_told_how_to_be_one(write):
    said = mistakes(write('lane = "x"\n' + CASTLE))
    assert "must be a section; write it as [lane]" in said[0]


def test_all_mistakes_come_at_once(write):
    said = mistakes(
        write('[lane]\nmode = "x"\n[camera]\nformats = []\n[[connection]]\nid = "a"\n[zzz]\n')
    )
    assert len(said) == 5


@pytest.mark.parametrize(
    "url",
    [
        "",
        "api.example.com",
        "ftp://example.com",
        "http://api.example.com/octo",
        "http://127.0.0.1.example.com",
        "https://",
        "https://[",
        "https://example.com:port",
        "https://user:pw@example.com",
        "https://example.com/octo?key=1",
        "https://example.com/octo#x",
        "javascript:alert(1)",
    ],
)
def test_an_address_that_is_none_or_not_secret_enough_is_refused(url):
    assert address_mistake(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://api.example.com/octo",
        "https://api.example.com:8443",
        "http://127.0.0.1:8080/octo",
        "http://localhost/octo",
        "http://[::1]:80/octo",
    ],
)
def test_https_and_this_machine_itself_are_allowed(url):
    assert address_mistake(url) == ""


@given(st.text(max_size=40))
def test_no_address_raises(url):
    address_mistake(url)
    address_mistake("https://" + url)


def test_no_value_that_may_be_a_key_is_repeated(write):
    folder = write(
        LANE
        + '[[connection]]\nid = "a"\nbase_url = "https://SESAME@x"\napi_key = ["SESAME"]\n'
        + 'name = "SESAME"\n'
    )
    assert not any("SESAME" in one for one in mistakes(folder))


def test_settings_never_show_a_key(write):
    settings = load(write(LANE + CASTLE + 'api_key = "SESAME"\n'), {})
    assert settings.connections[0].api_key == "SESAME"
    assert "SESAME" not in repr(settings)


# -- the environment -----------------------------------------------------------------------------


def test_the_environment_wins_over_the_file(write):
    settings = load(
        write(LANE + CASTLE),
        {
            "GATE_SCANNER_LANE_ID": "south-2",
            "GATE_SCANNER_LANE_PRODUCTS": "castle, museum/DEFAULT,",
            "GATE_SCANNER_LANE_SERVER_BUDGET_MS": "250",
            "GATE_SCANNER_CAMERA_DEVICE": "1",
        },
    )
    assert settings.lane.id == "south-2"
    assert settings.lane.products == ("castle", "museum/DEFAULT")
    assert settings.budget == 0.25
    assert settings.camera.device == 1


def test_a_camera_may_be_a_path_in_the_environment(write):
    settings = load(write(LANE + CASTLE), {"GATE_SCANNER_CAMERA_DEVICE": "/dev/video2"})
    assert settings.camera.device == "/dev/video2"


def test_a_misspelt_variable_of_a_section_is_a_mistake(write):
    said = mistake(write(LANE + CASTLE), GATE_SCANNER_LANE_NMAE="North", GATE_SCANNER_SCREEN="x")
    assert said.endswith(
        "GATE_SCANNER_LANE_NMAE is not a setting; did you mean GATE_SCANNER_LANE_NAME?"
    )


def test_a_variable_that_holds_a_password_may_have_any_name(write):
    named = {"GATE_SCANNER_VENUE_SECRET": "s", "GATE_SCANNER_LANE_KEY": "k"}
    key = 'api_key_env = "GATE_SCANNER_LANE_KEY"\n'
    ledger = '[venue]\npassword_env = "GATE_SCANNER_VENUE_SECRET"\n'
    folder = write(LANE + CASTLE + key + ledger)
    assert load(folder, named).venue.password_env == "GATE_SCANNER_VENUE_SECRET"


@pytest.mark.parametrize("value", ["soon", "", "--5", "1e3", "9" * 6000, "5.0"])
def test_a_number_of_the_environment_that_is_none_is_a_mistake(write, value):
    folder = write(LANE + CASTLE)
    assert "late_minutes" in mistake(folder, GATE_SCANNER_LANE_LATE_MINUTES=value)


@pytest.mark.parametrize("value", ["soon", "Mars/Olympus"])
def test_a_mistake_in_the_environment_names_the_variable(write, value):
    said = mistake(write(LANE + CASTLE), GATE_SCANNER_LANE_TIME_ZONE=value)
    assert "overruled by GATE_SCANNER_LANE_TIME_ZONE: [lane] time_zone " in said


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.sampled_from(["id", "base_url", "mode", "device", "x"]), inner)
    ),
    max_leaves=5,
)


@given(
    st.dictionaries(
        st.sampled_from(["lane", "connection", "camera", "manifest", "turnstile", "venue", "x"]),
        JSON,
    )
)
def test_whatever_a_file_holds_it_is_settings_or_sentences(raw):
    try:
        read(raw, Path("profile"), {})
    except BadSettings as bad:
        assert bad.mistakes


def test_screen_and_hand_scanner_are_read(write):
    settings = load(
        write(
            LANE + CASTLE + '[screen]\ntheme = "sunlight"\nshow_names = false\n'
            '[hand_scanner]\nprefix = "]C1"\nsuffix = "enter"\nshortest = 3\nport = "COM5"\n'
        ),
        {"GATE_SCANNER_SCREEN_SHOW_NAMES": "true"},
    )
    assert (settings.screen.theme, settings.screen.show_names) == ("sunlight", True)
    hand = settings.hand_scanner
    assert (hand.prefix, hand.suffix, hand.shortest, hand.port) == ("]C1", "enter", 3, "COM5")


def test_yes_and_no_are_true_and_false(write):
    said = mistake(write(LANE + CASTLE + '[screen]\nshow_names = "no"\n'))
    assert "[screen] show_names must be true or false" in said
