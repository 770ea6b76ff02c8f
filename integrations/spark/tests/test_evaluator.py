"""What is made of evaluators that answer, fail, die or lose rows in silence."""

import os
import signal
import stat
import tempfile
import unittest

import evaluator as evaluating

ECHO = """
import sys
for number, line in enumerate(sys.stdin, 1):
    print('{"line":%d,"id":%s}' % (number, line.strip()), flush=True)
    BODY
sys.exit(STATUS)
"""


class EvaluatorTests(unittest.TestCase):
    def results(self, rows, body="pass", status=0):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "fake")
            with open(path, "w") as file:
                script = ECHO.replace("BODY", body).replace("STATUS", str(status))
                file.write(f"#!/usr/bin/env python3\n{script}")
            os.chmod(path, stat.S_IRWXU)
            fake = evaluating.Evaluator(path, None)
            return list(evaluating.evaluated(iter(rows), fake))

    def rows(self, count):
        return [("file", 100 + number, str(number)) for number in range(count)]

    def test_gives_each_row_its_result_under_the_number_of_its_line(self):
        results = self.results(self.rows(3))
        self.assertEqual(results[2], ("file", 102, '{"line":102,"id":2}'))
        self.assertEqual(len(results), 3)

    def test_puts_faults_at_the_line_of_their_file(self):
        rest = b'"id":null,"status":"error","error":{"message":"x","line":2,"column":5},"more":1}'
        self.assertIn(b'"line":40,"column":5}', evaluating.placed(rest, 2, 40))

    def test_takes_gaps_and_errors_in_schools_for_answers(self):
        for status in (0, 1, 2):
            self.assertEqual(len(self.results(self.rows(5), status=status)), 5)

    def test_passes_over_blank_rows(self):
        rows = [("f", 1, "1"), ("f", 2, ""), ("f", 3, "  "), ("f", 4, b"4\n")]
        self.assertEqual([line for _, line, _ in self.results(rows)], [1, 4])

    def test_fails_where_the_evaluator_does(self):
        for status in (3, 64, 70):
            with self.assertRaises(evaluating.EvaluatorFailed):
                self.results(self.rows(5), status=status)

    def test_fails_where_the_evaluator_loses_rows_and_calls_it_success(self):
        with self.assertRaisesRegex(evaluating.EvaluatorFailed, "2 of"):
            self.results(self.rows(2000), body="if number == 2: sys.exit(0)")

    def test_fails_where_the_evaluator_is_killed(self):
        for name in ("SIGKILL", "SIGTERM"):
            number = getattr(signal, name).value
            with self.assertRaisesRegex(evaluating.EvaluatorFailed, f"-{number}"):
                body = f"import os\n    if number == 3: os.kill(os.getpid(), {number})"
                self.results(self.rows(9), body=body)

    def test_fails_where_a_result_is_doubled_or_out_of_order(self):
        with self.assertRaises(evaluating.EvaluatorFailed):
            self.results(self.rows(5), body="print('{\"line\":1,}', flush=True)")

    def test_refuses_a_row_of_several_lines(self):
        with self.assertRaisesRegex(evaluating.EvaluatorFailed, "f:1"):
            self.results([("f", 1, "1\n2")])

    def test_ends_with_nothing_left_running_where_the_reader_stops(self):
        fake = evaluating.Evaluator("/bin/cat", None)
        results = evaluating.evaluated(iter([("f", 1, "x")]), fake)
        with self.assertRaises(evaluating.EvaluatorFailed):
            next(results)


if __name__ == "__main__":
    unittest.main()
